import { kindOf } from "../agreement/corpus/base-object.ts";
import type { ReadBack } from "./defaults/read-back.ts";
import { differenceOf, type Outcome } from "./outcome.ts";

export interface Summary {
  readonly version: string;
  readonly pairs: number;
  readonly refused: number;
  readonly accepted: number;
  readonly missed: number;
  readonly falseBlocks: number;
  /** Percent of the pairs. */
  readonly same: number;
}

export const summaryOf = (version: string, all: readonly Outcome[]): Summary => {
  const own = all.filter((each) => each.version === version);
  const count = (fits: (outcome: Outcome) => boolean): number => own.filter(fits).length;
  const refused = count(({ server }) => server !== undefined);
  const [missed, falseBlocks] = [count((each) => differenceOf(each) === "missed"), count((each) => differenceOf(each) === "false block")];
  const same = own.length === 0 ? 0 : (100 * (own.length - missed - falseBlocks)) / own.length;
  return { version, pairs: own.length, refused, accepted: own.length - refused, missed, falseBlocks, same };
};

/** What is asked for: 99 % the same, and nothing blocked that a server takes. */
export const isGood = ({ same, falseBlocks }: Summary): boolean => same >= 99 && falseBlocks === 0;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;

export const summaryTable = (summaries: readonly Summary[]): readonly string[] => [
  row(["Kubernetes", "pairs", "refused", "taken", "the same", "missed", "false blocks"]),
  row(["---:", "---:", "---:", "---:", "---:", "---:", "---:"]),
  // Rounded down: 98.996 is not 99.
  ...summaries.map(({ version, pairs, refused, accepted, same, missed, falseBlocks }) =>
    row([version, pairs, refused, accepted, `${(Math.floor(same * 100) / 100).toFixed(2)} %`, missed, falseBlocks]),
  ),
];

const kindsTable = (outcomes: readonly Outcome[]): readonly string[] => [
  row(["kind", "refused", "taken"]),
  row(["---", "---:", "---:"]),
  ...[...Map.groupBy(outcomes, ({ pair }) => kindOf(pair.base))].map(([kind, each]) => {
    const refused = each.filter(({ server }) => server !== undefined).length;
    return row([kind, refused, each.length - refused]);
  }),
];

export interface Page {
  /** What the servers said they are: `v1.36.3`. */
  readonly releases: readonly string[];
  readonly versions: readonly string[];
  readonly outcomes: readonly Outcome[];
  readonly defaults: readonly ReadBack[];
}

const told = (outcomes: readonly Outcome[]): readonly string[] => {
  const differing = outcomes.filter((each) => differenceOf(each) !== "same");
  if (differing.length === 0) return ["None."];
  const by = Map.groupBy(differing, (each) => `${differenceOf(each)}: ${each.pair.name}`);
  return [...by].map(
    ([what, each]) => `- ${what} (${each.map(({ version }) => version).join(", ")}): ${each[0]?.pair.differs ?? "to be mended"}`,
  );
};

/** The page docs/review-truth.md: what was asked, and what came of it. */
export const truthPage = ({ releases, versions, outcomes, defaults }: Page): string =>
  [
    "# The review and the API server",
    "",
    `Written by \`pnpm review:truth --write\`, against kube-apiserver ${releases.join(", ")}. Each pair of scripts/review-truth/pairs was made on the`,
    "server by server-side apply, as Argo CD does it, and the change was asked about by a dry run of the same. Refused is what the review must",
    "call REJECTED, taken what it must not.",
    "",
    ...summaryTable(versions.map((version) => summaryOf(version, outcomes))),
    "",
    "What the review takes for written where it is not (packages/checks/src/tree/defaults.ts) was read back from objects that do not say it:",
    "",
    row(["Kubernetes", "fields", "as the server has them", "not", "not asked about"]),
    row(["---:", "---:", "---:", "---:", "---"]),
    ...defaults.map(({ version, right, wrong, unasked }) =>
      row([
        version,
        right.length + unasked.length,
        right.length,
        new Set(wrong.map(({ field }) => field)).size,
        unasked.join(", ") || "none",
      ]),
    ),
    "",
    "## Where they differ",
    "",
    ...told(outcomes),
    "",
    `## Pairs by kind, on ${versions[0]}`,
    "",
    ...kindsTable(outcomes.filter(({ version }) => version === versions[0])),
    "",
  ].join("\n");
