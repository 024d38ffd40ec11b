import type { Finding, Place, ShownField } from "../finding/review.ts";
import { plainName } from "./plain-name.ts";

/** What of a value's change may stand in the line that brought it about. */
export interface ValueClues {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether nothing is in its place: then what was removed is the line to see. */
  readonly isGone: boolean;
  /** The name of the value itself: `replicas`. */
  readonly name: string;
  /** Names on the way to it that are somebody's own: of containers, variables, keys. */
  readonly items: readonly string[];
  /** The other fields on the way: `resources`, `limits`. */
  readonly fields: readonly string[];
}

/** What is known of a finding at a place, and may stand in modules. */
export interface Clues {
  /** Of an object that comes or goes there are none. */
  readonly values: readonly ValueClues[];
  readonly isGone: boolean;
  readonly object: readonly string[];
  readonly kind: string;
  readonly app: string | undefined;
  readonly cluster: string;
}

/** Of a value with more in it so many texts are looked for. */
const TEXTS = 40;
const VALUES = 8;
/** So common on the way to a value that they tell nothing. */
const common = new Set(["spec", "template", "metadata", "data", "containers", "items", "value"]);

const unquoted = (text: string): string => {
  const value = text.trim();
  return value.length > 1 && /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value;
};

/** A value as the texts in it: itself, or the scalars of its YAML. */
const textsOf = (shown: string | undefined): readonly string[] => {
  if (shown === undefined) return [];
  const lines = shown.split("\n", TEXTS);
  if (lines.length === 1)
    return [...new Set([unquoted(shown), ...(/^\[.*\]$/.test(shown) ? shown.slice(1, -1).split(", ").map(unquoted) : [])])];
  return [...new Set(lines.map((line) => unquoted(line.replace(/^[\s-]*(?:[\w./-]+:(?:\s|$))?/, ""))).filter((text) => text !== ""))];
};

/** `spec.containers[web].env["A.B"]` as its steps. */
const stepsOf = (path: string): readonly { readonly name: string; readonly isItem: boolean }[] =>
  [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[([^\]]*)\]|([^.[\]]+)/g)].map(([, quoted, item, field]) => ({
    name: quoted ?? item ?? field ?? "",
    isItem: field === undefined,
  }));

const valueClues = ({ path, before, after, lines, inside }: ShownField): readonly ValueClues[] => {
  if (inside !== undefined) return inside.flatMap(valueClues);
  const steps = stepsOf(path);
  const named = steps
    .map(({ name, isItem }) => ({ name: plainName(name), isItem }))
    .filter(({ name }) => !/^\d*$/.test(name) && !common.has(name));
  const of = (kind: "added" | "removed"): readonly string[] | undefined =>
    lines?.flatMap((line) => (line.kind === kind ? [line.text.trim()] : []));
  return [
    {
      before: of("removed") ?? textsOf(before),
      after: of("added") ?? textsOf(after),
      isGone: after === undefined,
      name: named.at(-1)?.name ?? "",
      items: named.flatMap(({ name, isItem }) => (isItem ? [name] : [])),
      fields: named.slice(0, -1).flatMap(({ name, isItem }) => (isItem ? [] : [name])),
    },
  ];
};

/** What to look for in the lines of modules. */
export const cluesOf = ({ object, fields, verdict }: Pick<Finding, "object" | "fields" | "verdict">, { app, cluster }: Place): Clues => {
  // Of an Application `dev-shop` the app is called `shop`.
  const names = [plainName(object.name), plainName(object.name.replaceAll("*-", "").replace(`${cluster}-`, ""))];
  // A label that says the name again is in every line where the name is.
  const isOther = (text: string): boolean => !names.includes(plainName(text));
  return {
    values: fields
      .filter(({ order }) => order === undefined)
      .flatMap(valueClues)
      .slice(0, VALUES)
      .map((value) => ({ ...value, before: value.before.filter(isOther), after: value.after.filter(isOther) })),
    isGone: verdict === "deleted",
    object: names,
    kind: plainName(object.kind),
    app: app === undefined ? undefined : plainName(app),
    cluster,
  };
};
