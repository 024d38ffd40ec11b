import { yamlLibrary } from "@ashlar/manifests";

/** Values as YAML reads them, so that a reader can tell `"80"` from 80; more than a scalar as a block. */
export const shownValue = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === "string") return !value.includes("\n") && quotes(value) ? JSON.stringify(value) : value;
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value) && value.every((each) => typeof each !== "object" || each === null)) return inline(value);
  return yamlLibrary().stringify(value, { lineWidth: 0 }).trimEnd();
};

/** Whether a text must be quoted to be told from a number, a boolean or nothing. */
const quotes = (text: string): boolean => text === "" || text.trim() !== text || /^(true|false|null|~|[-+.\d][\d._eE+-]*)$/i.test(text);

const inline = (items: readonly unknown[]): string =>
  `[${items.map((each) => (typeof each === "string" && !/[,[\]]/.test(each) ? shownValue(each) : JSON.stringify(each))).join(", ")}]`;
