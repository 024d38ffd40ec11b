/** As in biome.json of a repository of ours. */
export const lineWidth = 140;

const identifier = /^[A-Za-z_$][\w$]*$/;

/** As a formatter quotes it: with the quotes of which the text has fewer. */
const textOf = (text: string): string => {
  const double = JSON.stringify(text);
  const count = (quote: string): number => text.split(quote).length;
  return count('"') > count("'") ? `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'` : double;
};

const keyText = (key: string): string => (identifier.test(key) ? key : textOf(key));

/** Plain data on one line, as TypeScript: `{ name: "DEBUG", value: "1" }`. */
export const onOneLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value === "string") return textOf(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, each]) => `${keyText(key)}: ${onOneLine(each)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
};

const isWide = (value: unknown): boolean => (Array.isArray(value) ? value.length : Object.keys(value ?? {}).length) > 1;

/** A formatter gives each item of a list of objects its own line, however short they are. */
const isListOfObjects = (value: readonly unknown[]): boolean =>
  value.length > 1 &&
  (value.every((item) => Array.isArray(item) && isWide(item)) ||
    value.every((item) => typeof item === "object" && item !== null && !Array.isArray(item) && isWide(item)));

const fits = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value) && isListOfObjects(value)) return false;
  return Object.values(value).every(fits);
};

/**
 * Plain data as TypeScript, laid out as biome and Prettier do it.
 * @param indent of the line that it begins on
 * @param before how many characters stand before it on that line, and after it at least
 */
export const codeOf = (value: unknown, indent: string, before: number): string => {
  const short = onOneLine(value);
  if (typeof value !== "object" || value === null || (fits(value) && before + short.length <= lineWidth)) return short;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${codeOf(item, inner, inner.length + 1)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  const entries = Object.entries(value).map(([key, each]) => {
    const start = `${inner}${keyText(key)}: `;
    return `${start}${codeOf(each, inner, start.length + 1)},\n`;
  });
  return `{\n${entries.join("")}${indent}}`;
};
