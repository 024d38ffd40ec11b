import type { Clues, ValueClues } from "./clues.ts";
import type { Touched } from "./touched.ts";

/** So long a text is hardly the same by chance. */
const OWN = 4;

const isOwn = (text: string): boolean => text.length >= OWN && text !== "true" && text !== "false";

const isTrace = (text: string, literal: string): boolean =>
  isOwn(literal) && ((text.includes(" ") && literal.includes(" ")) || text.endsWith(`:${literal}`) || text.endsWith(`@${literal}`));

/** How much of a value stands in a line: the value itself says most, a part of it less, and a number that is like many others hardly anything. */
const ofValue = ({ literals }: Touched, texts: readonly string[]): number => {
  const same = literals.filter((literal) => texts.includes(literal));
  if (same.some(isOwn)) return 6;
  const isPart = literals.some(
    (literal) => isOwn(literal) && texts.some((text) => isOwn(text) && (text.includes(literal) || literal.includes(text))),
  );
  // A name in an address, a zone in a host: that is hardly a trace. A part of a line of text, or a tag of an image, is.
  if (isPart) return literals.some((literal) => texts.some((text) => isTrace(text, literal))) ? 4 : 1;
  return same.length > 0 ? 1 : 0;
};

const isIn = ({ names, around }: Touched, name: string): "line" | "around" | undefined =>
  names.has(name) ? "line" : around.has(name) ? "around" : undefined;

const best = (found: readonly number[]): number => Math.max(0, ...found);

const ofName = (line: Touched, name: string, inLine: number, aroundIt: number): number => {
  const where = isIn(line, name);
  return where === undefined ? 0 : where === "line" ? inLine : aroundIt;
};

/** An app with its values, and, where the whole object comes or goes, the line that calls it. */
const ofApp = ({ element }: Touched, { app, values }: Clues): number => {
  if (app === undefined || element?.names.has(app) !== true) return 0;
  return element.isCall && values.length === 0 ? 6 : 4;
};

/** What in a line, and around it, speaks of this object. */
export const objectEvidence = (line: Touched, clues: Clues): number =>
  best(clues.object.map((name) => ofName(line, name, 3, 2))) + ofName(line, clues.kind, 1, 1) + ofApp(line, clues);

/** What in a line speaks of this value of the object: what it is now in a line that stands, what it was in one that is gone. */
export const valueEvidence = (line: Touched, value: ValueClues): { readonly value: number; readonly names: number } => {
  const found = ofValue(line, line.side === "after" ? value.after : value.before);
  const named = ofName(line, value.name, 3, 2);
  return {
    // `1` says nothing, `replicas: 1` much.
    value: found === 1 && named > 0 ? 4 : found,
    names:
      named +
      best(value.items.map((name) => (name === value.name ? 0 : ofName(line, name, 2, 2)))) +
      best(value.fields.map((name) => ofName(line, name, 1, 1))),
  };
};
