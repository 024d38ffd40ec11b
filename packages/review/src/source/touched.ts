import type { Frame } from "./frame.ts";
import { plainName } from "./plain-name.ts";
import { type ScannedLine, scanModule } from "./scan-module.ts";
import type { SourceDiff, TouchedLine } from "./source-diff.ts";

/** What an app or a brick is called with in a cluster. */
interface Element {
  readonly of: "apps" | "platform";
  readonly names: ReadonlySet<string>;
  /** Whether it begins in this line. */
  readonly isCall: boolean;
}

/** A line that the change touched and that can have an effect, with what stands in it and around it. */
export interface Touched extends TouchedLine {
  /** Lines that were touched together are one place of the change. */
  readonly hunk: number;
  /** Words and texts of the line itself, as plain names. */
  readonly names: ReadonlySet<string>;
  readonly literals: readonly string[];
  /** What the brackets around it are called. */
  readonly around: ReadonlySet<string>;
  /** The cluster that it is a part of, where it is in `cluster({ name: "dev" })`. */
  readonly cluster: string | undefined;
  /** By which names the app is known whose values it is among: where it is in `apps: [shop({ … })]` or `platform: { … }`. */
  readonly element: Element | undefined;
}

/** Deeper ones are not looked at: nobody nests so deep. */
const DEPTH = 40;

const outwards = (frame: Frame | undefined): readonly Frame[] => {
  const found: Frame[] = [];
  for (let each = frame; each !== undefined && found.length < DEPTH; each = each.parent) found.push(each);
  return found;
};

const listOf = ({ heads }: Frame): "apps" | "platform" | undefined => {
  const name = heads.at(-1);
  return name === "apps" || name === "platform" ? name : undefined;
};

const plain = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(plainName).filter((name) => name !== ""));

const elementOf = (own: ReadonlySet<string>, chain: readonly Frame[]): Touched["element"] => {
  const at = chain.findIndex((frame) => listOf(frame) !== undefined);
  const list = chain[at];
  const of = list && listOf(list);
  return of && { of, names: at === 0 ? own : plain(chain[at - 1]?.heads ?? []), isCall: at === 0 };
};

const clusterOf = (chain: readonly Frame[]): string | undefined => {
  const at = chain.findIndex(({ heads }) => heads.includes("cluster"));
  return chain[at - 1]?.name;
};

const scannedSide = ({ lines }: SourceDiff, other: "added" | "removed"): readonly ScannedLine[] =>
  scanModule(
    lines
      .filter(({ kind }) => kind !== other)
      .map(({ text }) => text)
      .join("\n"),
  );

const isLive = ({ words, literals, isImport }: ScannedLine): boolean => !isImport && words.length + literals.length > 0;

/** The touched lines of a module that can have an effect: not those of comments, imports and brackets. */
export const touchedIn = (diff: SourceDiff): readonly Touched[] => {
  const sides = { before: scannedSide(diff, "added"), after: scannedSide(diff, "removed") };
  const found: Touched[] = [];
  const at = { before: 0, after: 0 };
  let hunk = 0;
  for (const { kind } of diff.lines) {
    if (kind !== "added") at.before += 1;
    if (kind !== "removed") at.after += 1;
    if (kind === "same") {
      hunk += 1;
      continue;
    }
    const side = kind === "added" ? "after" : "before";
    const scanned = sides[side][at[side] - 1];
    if (scanned === undefined || !isLive(scanned)) continue;
    const { words, literals, frame } = scanned;
    const [names, chain] = [plain([...words, ...literals]), outwards(frame)];
    found.push({
      file: diff.file,
      line: at[side],
      side,
      hunk,
      names,
      literals,
      around: plain(chain.flatMap(({ heads }) => heads)),
      cluster: clusterOf(chain),
      element: elementOf(names, chain),
    });
  }
  return found;
};
