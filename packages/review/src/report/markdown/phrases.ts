import { describeIdentity, type Identity } from "../../diff/identity.ts";
import type { ShownField } from "../../finding/review.ts";
import { count, thousands } from "../text/count.ts";
import { codeSpan } from "./escape/code-span.ts";

/** `` `dev`, `staging` and 7 more ``. */
export const listed = (names: readonly string[], most = 4, length = 80): string => {
  const shown = names.slice(0, names.length === most + 1 ? names.length : most).map((name) => codeSpan(name, length));
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} and ${thousands(more)} more`;
  return shown.join(", ");
};

const nameOf = ({ namespace, name }: Identity): string => (namespace === "" ? name : `${namespace}/${name}`);

/** One object by its kind and name; many of one kind by how many there are, and the first of them. */
export const objectsOf = (all: readonly { readonly object: Identity }[], most = 3): string => {
  const [first] = all;
  if (first === undefined) return "";
  if (all.length === 1) return codeSpan(describeIdentity(first.object), 160);
  const names = all.map(({ object }) => nameOf(object));
  return `${thousands(all.length)} × ${codeSpan(first.object.kind)}: ${listed(names, most)}`;
};

const isShort = (text: string | undefined): boolean => text === undefined || (text.length <= 80 && !text.includes("\n"));

/** Of a checksum nobody reads more than its beginning. */
const brief = (text: string): string => text.replace(/\b([0-9a-f]{12})[0-9a-f]{28,}\b/g, "$1…");

const change = (was: string | undefined, is: string | undefined): string => {
  const [before, after] = [was, is].map((text) => text && brief(text));
  if (before === undefined) return after === undefined ? "" : `set to ${codeSpan(after)}`;
  return after === undefined ? `removed, was ${codeSpan(before)}` : `${codeSpan(before)} → ${codeSpan(after)}`;
};

/** A value's change in a few words: `` `spec.replicas`: `3` → `0` ``. */
export const fieldPhrase = ({ path, before, after, order, lines, inside }: ShownField): string => {
  const name = codeSpan(path, 160);
  if (order) return `${name}: only the order`;
  if (lines !== undefined) return `${name}: ${count(lines.filter(({ kind }) => kind !== "same").length, "line")}`;
  if (inside !== undefined) return `${name}: ${count(inside.length, "value")} inside`;
  if (!isShort(before) || !isShort(after)) return `${name} ${before === undefined ? "is new" : after === undefined ? "goes" : "changes"}`;
  const words = change(before, after);
  return words === "" ? name : `${name}: ${words}`;
};

/** The first few values of many. */
export const fieldPhrases = (fields: readonly ShownField[], most = 3): string => {
  const shown = fields.slice(0, most).map((field) => fieldPhrase(field));
  const more = fields.length - shown.length;
  return [...shown, ...(more > 0 ? [`${count(more, "more value")}`] : [])].join("; ");
};

/** What becomes of it, as one word before it. */
export const signOf = { created: "+", changed: "~", deleted: "−" } as const;
