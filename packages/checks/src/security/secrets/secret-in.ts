/** A sort of credential, and how to know one. Each pattern takes time in proportion to the text, whatever the text is. */
interface Sort {
  readonly what: string;
  readonly pattern: RegExp;
}

/**
 * Prefixes that issuers gave their tokens so that they can be found, with the length and the letters that they say these have (documentation
 * of each, and GitHub's list of secret scanning patterns).
 */
const sorts: readonly Sort[] = [
  { what: "an AWS access key", pattern: /(?<![A-Za-z0-9+/])(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+/])/g },
  { what: "a GitHub token", pattern: /(?<![A-Za-z0-9_])gh[opsur]_[A-Za-z0-9]{36}/g },
  { what: "a GitHub token", pattern: /(?<![A-Za-z0-9_])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/g },
  { what: "a GitLab token", pattern: /(?<![A-Za-z0-9_-])gl(?:pat|dt|ptt|rt|soat|ft)-[A-Za-z0-9_-]{20}/g },
  { what: "a Slack token", pattern: /(?<![A-Za-z0-9])xox[abeoprs]-[A-Za-z0-9-]{10}[A-Za-z0-9-]{0,200}/g },
  { what: "a Slack webhook", pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{6,12}\/B[A-Z0-9]{6,12}\/[A-Za-z0-9]{20}/g },
  { what: "a Google API key", pattern: /(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])/g },
  { what: "a Google OAuth secret", pattern: /(?<![A-Za-z0-9_-])GOCSPX-[A-Za-z0-9_-]{28}/g },
  { what: "a Stripe key", pattern: /(?<![A-Za-z0-9_])[rs]k_live_[A-Za-z0-9]{24}/g },
  { what: "an npm token", pattern: /(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{36}/g },
  { what: "a PyPI token", pattern: /(?<![A-Za-z0-9_-])pypi-AgE[A-Za-z0-9_-]{50}/g },
  { what: "a Docker Hub token", pattern: /(?<![A-Za-z0-9_])dckr_pat_[A-Za-z0-9_-]{27}/g },
  { what: "a DigitalOcean token", pattern: /(?<![A-Za-z0-9_])do[opr]_v1_[a-f0-9]{64}/g },
  { what: "a SendGrid key", pattern: /(?<![A-Za-z0-9_])SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/g },
  { what: "an Anthropic key", pattern: /(?<![A-Za-z0-9_-])sk-ant-[a-z0-9]{3,8}-[A-Za-z0-9_-]{40}/g },
  { what: "an OpenAI key", pattern: /(?<![A-Za-z0-9_-])sk-(?:proj|svcacct)-[A-Za-z0-9_-]{40}/g },
  { what: "a Hugging Face token", pattern: /(?<![A-Za-z0-9_])hf_[A-Za-z]{34}(?![A-Za-z0-9])/g },
  { what: "a Vault token", pattern: /(?<![A-Za-z0-9_])hv[bs]\.[A-Za-z0-9_-]{24}/g },
  { what: "a Grafana token", pattern: /(?<![A-Za-z0-9_])gl(?:sa_[A-Za-z0-9]{32}_[a-f0-9]{8}|c_eyJ[A-Za-z0-9+/]{40})/g },
  { what: "a Databricks token", pattern: /(?<![A-Za-z0-9])dapi[a-f0-9]{32}(?![A-Za-z0-9])/g },
  { what: "a key of Azure Storage", pattern: /AccountKey=[A-Za-z0-9+/]{86}==/g },
  { what: "an age key", pattern: /AGE-SECRET-KEY-1[A-Z0-9]{58}/g },
  {
    what: "a JSON Web Token",
    pattern: /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{16}[A-Za-z0-9_-]*/g,
  },
];

const mayHave =
  /A[KS]IA|gh[opsur]_|github_pat|gl[a-z]{2,4}-|gls?[ac]{1,2}_|xox[a-z]-|hooks\.slack|AIza|GOCSPX|k_live_|npm_|pypi-|dckr_|do[opr]_v1|SG\.|sk-|hf_|hv[bs]\.|dapi|AccountKey=|AGE-SECRET|eyJ|-----BEGIN|LS0tLS1C|:\/\/[^/\s]*@/;

/** Shorter than any of them. */
const least = 12;

const begin = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** The same, in base64: `-----BEGIN PRIVATE KEY`, and RSA, EC, DSA, OPENSSH and ENCRYPTED ones. */
const begin64 =
  /LS0tLS1CRUdJTi(?:BQUklWQVRFIEtFWS|BSU0EgUFJJVkFURSBLRVkt|BFQyBQUklWQVRFIEtFWS|BEU0EgUFJJVkFURSBLRVkt|BPUEVOU1NIIFBSSVZBVEUgS0VZ|BFTkNSWVBURUQgUFJJVkFURSBLRVkt)/;

/** Words alone are documentation, or look for a key: content follows in one. */
const hasPrivateKey = (text: string): boolean => {
  for (const { index, 0: words } of text.matchAll(begin))
    if (/[A-Za-z0-9+/]{40}/.test(text.slice(index + words.length, index + words.length + 400))) return true;
  return begin64.test(text);
};

const withPassword = /:\/\/([^/\s:@"'`<>{}$]{0,200}):([^/\s@"'`<>{}$]{1,400})@/g;
const noPassword = /^(?:x+|\*+|\.+|pass(?:word|wd)?|pw|secret|token|redacted|(?:your|my|the)[-_].*)$/i;

const hasPasswordInUrl = (text: string): boolean => {
  for (const [, , password = ""] of text.matchAll(withPassword)) if (!noPassword.test(password)) return true;
  return false;
};

/** Not the same few letters again and again, as in examples: `ghp_xxxxxxxx…`, `AKIAIOSFODNN7EXAMPLE`. */
const isReal = (token: string): boolean => !/EXAMPLE|example/.test(token) && new Set(token.slice(-20)).size >= 8;

/** Whether a text has a part that secrets have, which few others have. */
export const mayHoldSecret = (text: string): boolean => text.length >= least && mayHave.test(text);

/** What sort of secret a text holds: "a private key", "a GitHub token". Takes time in proportion to the text. */
export const secretIn = (text: string): string | undefined => {
  if (!mayHoldSecret(text)) return undefined;
  if (hasPrivateKey(text)) return "a private key";
  for (const { what, pattern } of sorts) for (const [token] of text.matchAll(pattern)) if (isReal(token)) return what;
  return hasPasswordInUrl(text) ? "a password in a URL" : undefined;
};
