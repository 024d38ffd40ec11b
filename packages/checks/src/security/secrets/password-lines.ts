import { isPlainSecretValue } from "./is-plain-secret-value.ts";

const line =
  /^[ \t]*(?:-[ \t]+|export[ \t]+)?["']?([A-Za-z0-9_.-]{0,60}?(?:passw(?:or)?d|passphrase|(?:api|access|private|signing|encryption)[_.-]?key|client[_.-]?secret))["']?[ \t]*[:=][ \t]*(["']?)([^\s"',;#]{1,200})\2[ \t]*(?:,[ \t]*)?\r?$/gim;
const mayHave = /passw|passphrase|key|secret/i;

/** The names of passwords and keys whose values stand in a text of settings: `spring.datasource.password=…`, `"apiKey": "…"`. */
export const passwordLines = (text: string): readonly string[] => {
  if (!mayHave.test(text)) return [];
  return [...text.matchAll(line)].flatMap(([, name = "", , value = ""]) => (isPlainSecretValue(value) ? [name] : []));
};
