const filledInLater =
  /^(?:<[^<>]*>|\$\{[^{}]*\}|\$\([^()]*\)|\$[A-Z_][A-Z0-9_]*|\{\{[^{}]*\}\}|ENC\[.*\]|\*+|x+|(?:REPLACE|FILL)[-_]?(?:ME|IN|WITH[-_].*)|PLACEHOLDER|TODO)$/i;

/** Whether a value is only there to be filled in: nothing, `<password>`, `${PASSWORD}`, `{{ .password }}`, `REPLACE_ME`; or is encrypted by SOPS. */
export const isPlaceholder = (value: string): boolean => {
  const text = value.trim();
  return text === "" || (text.length < 500 && filledInLater.test(text)) || text.startsWith("ENC[AES256_GCM,");
};
