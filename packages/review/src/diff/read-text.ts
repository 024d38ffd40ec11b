import { yamlLibrary } from "@ashlar/manifests";
import { parse as parseToml } from "smol-toml";

/** What a text is that is data of its own. */
export type Format = "json" | "yaml" | "toml";

const byEnding: readonly (readonly [ending: RegExp, formats: readonly Format[]])[] = [
  [/\.json$/i, ["json"]],
  [/\.ya?ml$/i, ["yaml"]],
  [/\.toml$/i, ["toml"]],
  // Programs, pages and settings that are lines. What has no ending, or another one, may be anything.
  [/\.(?:properties|env|ini|sh|bash|py|js|ts|lua|rb|pl|sql|md|txt|html?|xml|css|crt|pem|csv|tmpl|tpl|rules|xsl)$/i, []],
];

const read: Readonly<Record<Format, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text),
  yaml: (text) => {
    const documents = yamlLibrary().parseAllDocuments(text, { version: "1.1", logLevel: "silent" });
    if (!Array.isArray(documents) || documents.some(({ errors }) => errors.length > 0)) return undefined;
    const all: readonly unknown[] = documents.map((document) => document.toJS({ maxAliasCount: 100 }));
    return all.length === 1 ? all[0] : all;
  },
  toml: (text) => parseToml(text),
};

const looksLike: Readonly<Record<Format, RegExp>> = { json: /^\s*[{[]/, yaml: /^[^\n=]*:(?:\s|$)|^\s*- /m, toml: /^\s*\[[\w."-]+\]\s*$/m };

/** Data is a mapping or a list; a mere text may be read as YAML, too, and says nothing. */
const isData = (value: unknown): boolean => typeof value === "object" && value !== null;

const attempt = (format: Format, text: string): unknown => {
  try {
    const value = read[format](text);
    return isData(value) ? value : undefined;
  } catch {
    // It is none of that format, or nested too deep to be read: then it is lines.
    return undefined;
  }
};

/** Both sides of a text as the data that they are. */
export interface ReadText {
  readonly format: Format;
  readonly before: unknown;
  readonly after: unknown;
}

/** Reads both sides of a text in the same format: by the ending of its name, or by what it looks like; undefined where it is lines. */
export const readText = (name: string, before: string, after: string): ReadText | undefined => {
  const formats =
    byEnding.find(([ending]) => ending.test(name))?.[1] ??
    (["json", "toml", "yaml"] as const).filter((each) => looksLike[each].test(after));
  for (const format of formats) {
    const [was, is] = [attempt(format, before), attempt(format, after)];
    if (was !== undefined && is !== undefined) return { format, before: was, after: is };
  }
  return undefined;
};
