/** What stands where a secret value was: it says that there is one, and nothing of it. */
export const HIDDEN = "‹hidden›";

/** Text that is a secret wherever it stands: keys in PEM, values that SOPS encrypted. */
const secretText = /-----BEGIN [A-Z ]*PRIVATE KEY-----|ENC\[[A-Z0-9_]+,data:/;

/** A value as it may be shown: whatever is secret in it is hidden. */
export const masked = (value: unknown): unknown => {
  if (typeof value === "string") return secretText.test(value) ? HIDDEN : value;
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, masked(each)]));
  return value;
};
