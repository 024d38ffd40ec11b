import { kindOf } from "../corpus/base-object.ts";
import { differenceOf, type Outcome } from "./outcome.ts";

/** How one version's server and our checks compare on a corpus. */
export interface Summary {
  readonly version: string;
  readonly mutants: number;
  readonly refused: number;
  readonly accepted: number;
  readonly undecided: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly kinds: number;
  /** Percent of the mutants that were decided. */
  readonly agreement: number;
}

const count = (outcomes: readonly Outcome[], fits: (outcome: Outcome) => boolean): number => outcomes.filter(fits).length;

export const summaryOf = (version: string, outcomes: readonly Outcome[]): Summary => {
  const own = outcomes.filter((each) => each.version === version);
  const [refused, accepted, undecided] = (["refused", "accepted", "undecided"] as const).map((is) =>
    count(own, ({ server }) => server.is === is),
  ) as [number, number, number];
  const [misses, falseAlarms] = [
    count(own, (each) => differenceOf(each) === "miss"),
    count(own, (each) => differenceOf(each) === "false alarm"),
  ];
  const decided = refused + accepted;
  return {
    version,
    mutants: own.length,
    refused,
    accepted,
    undecided,
    misses,
    falseAlarms,
    kinds: new Set(own.map(({ mutant }) => kindOf(mutant.base.object))).size,
    agreement: decided === 0 ? 0 : (100 * (decided - misses - falseAlarms)) / decided,
  };
};

/** What issue and CI ask for: 99 % the same, and nothing refused that the server takes. */
export const isGood = ({ agreement, falseAlarms }: Summary): boolean => agreement >= 99 && falseAlarms === 0;

const heads = ["Kubernetes", "mutants", "refused", "accepted", "undecided", "agree", "misses", "false alarms", "kinds"];

const cells = ({ version, mutants, refused, accepted, undecided, agreement, misses, falseAlarms, kinds }: Summary): readonly string[] =>
  // Rounded down: 98.996 is not 99.
  [version, mutants, refused, accepted, undecided, `${(Math.floor(agreement * 100) / 100).toFixed(2)} %`, misses, falseAlarms, kinds].map(
    String,
  );

/** A table for the terminal and for Markdown alike. */
export const summaryTable = (summaries: readonly Summary[]): readonly string[] => {
  const rows = [heads, ...summaries.map(cells)];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join(" | ")} |`;
  return [line(heads), `|${widths.map((width) => `${"-".repeat(width + 1)}:`).join("|")}|`, ...rows.slice(1).map(line)];
};
