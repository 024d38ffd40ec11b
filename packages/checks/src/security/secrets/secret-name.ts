const words = /(?:passw(?:or)?d|passphrase|(?:api|access|private|signing|encryption)[_.-]?key|client[_.-]?secret)$/i;
const alone = /(?:^|[_.-])(?:token|secret|credentials?|secret[_.-]?(?:access[_.-]?)?key)$/i;
const humped = /[a-z0-9](?:Token|Secret|Credentials?)$/;

/** Whether what has this name is a password or a key: `PGPASSWORD`, `apiKey`; not where they are: `PASSWORD_FILE`, `SECRETS_DIR`. */
export const isPasswordName = (name: string): boolean => words.test(name);

/** The same, or a token or a secret of some sort: `APP_SECRET`, `authToken`. In values of charts these may be names of Secrets. */
export const isSecretName = (name: string): boolean => words.test(name) || alone.test(name) || humped.test(name);
