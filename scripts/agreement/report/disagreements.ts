import { type Group, groupsOf } from "./groups.ts";
import { differenceOf, type Outcome } from "./outcome.ts";
import { patternOf } from "./pattern-of.ts";
import { tellOutcome } from "./tell-outcome.ts";

const patternOfDifference = (outcome: Outcome): string => {
  const { server, ours } = outcome;
  if (ours.is === "failed") return `our check fails: ${ours.problems[0]?.message}`;
  if (server.is === "refused") return `miss: ${patternOf(server.message)}`;
  const { rule, pointer = "", message = "" } = ours.problems[0] ?? {};
  return `false alarm: ${rule} ${pointer.replace(/\/\d+/g, "/*")} ${message.replace(/'[^']*'|"[^"]*"|\d+/g, "…").slice(0, 100)}`;
};

/** What the servers and we differ in, in groups, the largest first. */
export const disagreements = (outcomes: readonly Outcome[]): readonly Group<Outcome>[] =>
  groupsOf(
    outcomes.filter((each) => differenceOf(each) !== undefined),
    patternOfDifference,
  );

const versionsOf = (items: readonly Outcome[]): string => [...new Set(items.map(({ version }) => version))].join(", ");

/**
 * Every disagreement, grouped by what it is about.
 * @param all tells each one, not only the first of its group
 */
export const tellDisagreements = (outcomes: readonly Outcome[], all: boolean): readonly string[] =>
  disagreements(outcomes).flatMap(({ pattern, items }) => [
    `  ${items.length} × ${pattern}   [${versionsOf(items)}]`,
    ...items.slice(0, all ? items.length : 1).flatMap(tellOutcome),
  ]);

/** What the servers refuse, grouped, whatever we say of it: what rules have to be written for. */
export const tellRefusals = (outcomes: readonly Outcome[]): readonly string[] =>
  groupsOf(outcomes, ({ server }) =>
    server.is === "refused" ? patternOf(server.message) : `undecided: ${"why" in server ? server.why : ""}`,
  )
    .filter(({ items }) => items[0]?.server.is !== "accepted")
    .flatMap(({ pattern, items }) => [
      `  ${items.length} × ${pattern}   [${versionsOf(items)}], ${items.filter((each) => differenceOf(each) !== undefined).length} of them missed`,
      ...items.slice(0, 1).flatMap(tellOutcome),
    ]);
