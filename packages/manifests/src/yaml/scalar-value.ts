import type { Scalar as ScalarNode } from "yaml";
import { goPlain, type Scalar } from "./go-plain.ts";
import { offsetOf, type Reading, refuse } from "./reading.ts";

const CORE = "tag:yaml.org,2002:";

/** Tags of scalars that the server knows, and the values that may bear them. */
const MEMBERS: Readonly<Record<string, (value: Scalar) => boolean>> = {
  bool: (value) => typeof value === "boolean",
  float: (value) => typeof value === "number" || typeof value === "bigint",
  int: (value) => typeof value === "bigint",
  null: (value) => value === null,
};

/** Bytes in base64 as a string, as far as they are UTF-8. */
const binary = (text: string): string | undefined => {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(text), (character) => character.charCodeAt(0)));
  } catch {
    return undefined;
  }
};

const cannotBe = (node: ScalarNode, text: string, tag: string, reading: Reading): undefined =>
  refuse(reading, node, "bad-tag", `${JSON.stringify(text)} is no !!${tag}`, "take the tag away, or write a value that fits it");

const coreTagged = (node: ScalarNode, text: string, tag: string, reading: Reading): Scalar | undefined => {
  if (tag === "binary") return binary(text) ?? cannotBe(node, text, tag, reading);
  const isMember = MEMBERS[tag];
  if (isMember === undefined) return text;
  const value = goPlain(text);
  if (!isMember(value)) return cannotBe(node, text, tag, reading);
  return tag === "float" ? Number(value) : value;
};

/** A tag of the author's own, `!Ref` or `!vault`, of which the API server takes no notice. */
const warnOfTag = (node: ScalarNode, text: string, tag: string, { report }: Reading): string => {
  const message = `the tag ${tag} means nothing to the API server, which reads the string ${JSON.stringify(text.slice(0, 40))}`;
  report(offsetOf(node), { rule: "unknown-tag", severity: "warning", message, remedy: "take the tag away" });
  return text;
};

/** Escapes that JSON has, and many readers of YAML take, but Go's does not: `\/`, and pairs of halves of one character. */
const JSON_ESCAPE = /(?<!\\)(?:\\\\)*\\(?:\/|u[dD][89a-fA-F])/;

const hasJsonEscape = ({ type, range }: ScalarNode, { text }: Reading): boolean =>
  type === "QUOTE_DOUBLE" && range !== null && range !== undefined && JSON_ESCAPE.test(text.slice(range[0], range[1]));

/** What a scalar stands for; `undefined`, and reported, if the server would refuse it. */
export const scalarValue = (node: ScalarNode, reading: Reading): Scalar | undefined => {
  const text = String(node.value ?? "");
  const { tag } = node;
  if (hasJsonEscape(node, reading)) {
    const message = "an escape is one of JSON, not of YAML 1.1: kubectl and Argo CD refuse it";
    return refuse(
      reading,
      node,
      "bad-yaml",
      message,
      "write `/` without a backslash, and one `\\U0001f600` for a pair of `\\ud83d\\ude00`",
    );
  }
  if (tag === "!") return goPlain(text);
  if (tag === undefined) return node.type === "PLAIN" || node.type === undefined ? goPlain(text) : text;
  return tag.startsWith(CORE) ? coreTagged(node, text, tag.slice(CORE.length), reading) : warnOfTag(node, text, tag, reading);
};
