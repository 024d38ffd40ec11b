import { kindOf } from "../corpus/base-object.ts";
import { disagreements } from "./disagreements.ts";
import { groupsOf } from "./groups.ts";
import type { Outcome } from "./outcome.ts";
import { type Summary, summaryTable } from "./summary.ts";

/** What one corpus came to. */
export interface Round {
  /** `seed 1`. */
  readonly name: string;
  readonly summaries: readonly Summary[];
  readonly outcomes: readonly Outcome[];
}

export interface Page {
  /** When the servers were asked: `2026-01-31`. */
  readonly date: string;
  /** What they said they are: `v1.36.3`. */
  readonly releases: readonly string[];
  /** The words after `pnpm agreement` that lead to the same figures. */
  readonly command: string;
  readonly rounds: readonly Round[];
}

const undecidedLine = (outcomes: readonly Outcome[]): string => {
  const groups = groupsOf(
    outcomes.filter(({ server }) => server.is === "undecided"),
    ({ server }) => ("why" in server ? server.why : ""),
  );
  return groups.length === 0 ? "none" : groups.map(({ pattern, items }) => `${pattern} ${items.length}`).join(", ");
};

const code = (text: string): string => `\`${text.replaceAll("`", "'").replaceAll("|", "\\|")}\``;

const list = (outcomes: readonly Outcome[]): readonly string[] => {
  const groups = disagreements(outcomes);
  if (groups.length === 0) return ["None."];
  return ["| times | what |", "|---:|---|", ...groups.map(({ pattern, items }) => `| ${items.length} | ${code(pattern)} |`)];
};

const occurrences = (outcomes: readonly Outcome[], of: (outcome: Outcome) => readonly string[]): string =>
  groupsOf(outcomes.flatMap(of), (name) => name)
    .map(({ pattern, items }) => `${pattern} ${items.length}`)
    .join(" · ");

/** The page docs/agreement.md: what was asked, and what came of it. */
export const agreementPage = ({ date, releases, command, rounds }: Page): string => {
  const all = rounds.flatMap(({ outcomes }) => outcomes);
  const once = rounds.flatMap(({ outcomes }) => outcomes.filter(({ version }) => version === outcomes.at(-1)?.version));
  return [
    "# Agreement with the API server",
    "",
    `Written by \`pnpm agreement ${command} --write\` on ${date}, against kube-apiserver ${releases.join(", ")}.`,
    "scripts/agreement/README.md says how mutants are made, how servers are asked, and what counts.",
    "",
    ...rounds.flatMap(({ name, summaries }) => [`## With ${name}`, "", ...summaryTable(summaries), ""]),
    "A miss is a mutant that the server refuses and we do not, a false alarm one that we refuse and the server takes.",
    `Undecided, and in no percentage: ${undecidedLine(all)}.`,
    "",
    "## Every disagreement",
    "",
    ...list(all),
    "",
    "## What was changed",
    "",
    `Mutants by kind of fault, on ${once.at(-1)?.version ?? "no version"}: ${occurrences(once, ({ mutant }) => mutant.faults)}.`,
    "",
    `Mutants by kind of object: ${occurrences(once, ({ mutant }) => [kindOf(mutant.base.object)])}.`,
    "",
  ].join("\n");
};
