import { isPasswordName, isPlainSecretValue, isSecretName } from "@ashlar/checks/tree";
import { HIDDEN, maskedText } from "./mask-text.ts";

export { HIDDEN };

/** `shop-ca`, `web-tls`: what is called a secret or a token is often the name of an object. */
const isObjectName = (value: string): boolean =>
  /^[a-z][a-z0-9]{0,15}(?:-[a-z0-9]{1,15})+$/.test(value) && value.replace(/\D/g, "").length < 4;

/** Whether what has this name is a secret by its name alone: `password: hunter2`, `APP_TOKEN: …`. */
const isSecret = (name: string, value: string): boolean =>
  isSecretName(name) && isPlainSecretValue(value) && (isPasswordName(name) || !isObjectName(value));

/** Whether an item of a command line is the value of a flag before it that is called like a secret: `--password`, `hunter2`. */
export const isOfSecretFlag = (items: readonly unknown[], at: number): boolean => {
  const [flag, value] = [items[at - 1], items[at]];
  const name = typeof flag === "string" ? /^--?([A-Za-z][\w.-]{0,80})$/.exec(flag)?.[1] : undefined;
  return name !== undefined && typeof value === "string" && isSecret(name, value);
};

/**
 * A value as it may be shown: whatever is secret in it is hidden.
 * @param name of the field, key or variable that has it
 */
export const masked = (value: unknown, name = ""): unknown => {
  if (typeof value === "string") return isSecret(name, value) ? HIDDEN : maskedText(value);
  if (Array.isArray(value)) return value.map((each, at) => (isOfSecretFlag(value, at) ? HIDDEN : masked(each, name)));
  if (typeof value !== "object" || value === null) return value;
  const named = "name" in value && typeof value.name === "string" ? value.name : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, masked(each, key === "value" && named !== undefined ? named : key)]),
  );
};
