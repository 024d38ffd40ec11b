/** Characters that show as nothing or as something else: controls, direction marks, lone surrogates. */
const unseen = /[\p{C}\p{Zl}\p{Zp}]/gu;

const escaped = (character: string): string =>
  [...Array(character.length).keys()].map((i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, "0")}`).join("");

/** A string as TypeScript writes it, so that nothing of it can end it and a reader sees all that it holds. */
export const textLiteral = (text: string): string => JSON.stringify(text).replace(unseen, escaped).replaceAll("${", "\\u0024{");

/** JSON as a string literal of TypeScript, in single quotes, since the text itself is full of double ones. */
export const jsonLiteral = (json: string): string =>
  `'${json.replaceAll("\\", "\\\\").replaceAll("'", "\\'").replace(unseen, escaped).replaceAll("${", "\\u0024{")}'`;

/** A JSON object of which each value is JSON. */
export const jsonObject = (entries: readonly (readonly [string, string])[]): string =>
  `{${entries.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join(",")}}`;

/**
 * A key of an object literal. `__proto__` in brackets, or it would be the object's prototype. Linters take an object with a `then`
 * for a promise, and a text with a dollar and a brace for a template gone wrong.
 */
export const keyLiteral = (key: string): string => {
  if (key === "__proto__") return `["__proto__"]`;
  if (key === "then") return `"\\u0074hen"`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : textLiteral(key);
};

/** An object literal of which each value is code; a value that is called as its key stands once. */
export const objectLiteral = (entries: readonly (readonly [string, string])[]): string =>
  entries.length === 0 ? "{}" : `{ ${entries.map(([key, code]) => (key === code ? key : `${keyLiteral(key)}: ${code}`)).join(", ")} }`;

/** A JSON value as a literal of TypeScript, on one line. */
export const literal = (value: unknown): string => {
  if (typeof value === "string") return textLiteral(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "object" && value !== null) return objectLiteral(Object.entries(value).map(([key, each]) => [key, literal(each)]));
  return JSON.stringify(value);
};
