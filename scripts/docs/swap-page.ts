import type { BrickExample } from "../bricks/examples.ts";
import type { Swap } from "../bricks/swaps.ts";
import { functionName } from "./gateway-tables.ts";

const nameOf = ({ entry }: BrickExample): string => `\`${functionName(entry.split("/")[1] ?? "")}\``;
const where = (example: BrickExample): string => `${nameOf(example)}${example.cloud === undefined ? "" : ` on ${example.cloud.provider}`}`;

/** Pairs that end alike, by their reasons: one line for each reason. */
const lines = (swaps: readonly Swap[]): readonly string[] => {
  const byReason = Map.groupBy(
    swaps.flatMap((swap) => swap.reasons.map((reason) => ({ reason, swap }))),
    ({ reason }) => reason,
  );
  return [...byReason]
    .map(([reason, those]) => {
      const pairs = [...new Set(those.map(({ swap }) => `${where(swap.one)} with ${where(swap.other)}`))].sort();
      return `- ${reason}\n${pairs.map((pair) => `  - ${pair}`).join("\n")}`;
    })
    .sort();
};

const moveCell = (from: string, to: string, moves: readonly Swap[]): string => {
  if (from === to) return "";
  const move = moves.find(({ one, other }) => one.entry === from && other.entry === to);
  if (move === undefined) return "?";
  return move.ends === "fits" ? "yes" : move.ends === "elsewhere" ? "other clouds" : move.reasons.join("; ");
};

const moveTable = (moves: readonly Swap[]): string => {
  const gateways = [...new Set(moves.flatMap(({ one, other }) => [one.entry, other.entry]))].sort();
  const name = (entry: string): string => `\`${functionName(entry.split("/")[1] ?? "")}\``;
  return [
    `| from \\ to | ${gateways.map(name).join(" | ")} |`,
    `| --- | ${gateways.map(() => "---").join(" | ")} |`,
    ...gateways.map((from) => `| ${name(from)} | ${gateways.map((to) => moveCell(from, to, moves)).join(" | ")} |`),
  ].join("\n");
};

/** docs/swaps.md: every brick beside every other, and every gateway that takes over from another. */
export const swapPage = (swaps: readonly Swap[], moves: readonly Swap[], examples: readonly BrickExample[]): string => {
  const ends = (end: Swap["ends"]) => swaps.filter((swap) => swap.ends === end);
  const [fits, elsewhere, misfits, refused] = [ends("fits"), ends("elsewhere"), ends("does not compile"), ends("is refused")];
  const slots = [...Map.groupBy(examples, ({ slot }) => slot)].sort(([one], [other]) => (one < other ? -1 : 1));
  return `# Every brick beside every other

Made by \`pnpm docs:swaps\`, and held by a test. Each pair of bricks of two slots stood on one platform, with the first brick of every other slot
that runs there: first before the compiler, then rendered with an app that asks for all that is offered, and every object checked.

${swaps.length} pairs: **${fits.length} fit** and pass every check, ${elsewhere.length} run in different clouds, ${misfits.length} do not compile, ${refused.length} are refused with a problem.

| slot | bricks |
| --- | --- |
${slots.map(([slot, those]) => `| ${slot} | ${[...new Set(those.map(where))].join(", ")} |`).join("\n")}

## What does not compile

${lines(misfits).join("\n") || "Nothing."}

## What is refused

${lines(refused).join("\n") || "Nothing."}

## One gateway takes over from another

\`moving({ from, to })\` of every two gateways, compiled, rendered with routes on both, and checked. A route that both make alike but for its parents is
one object with two parents; where one of them has kinds of its own, each has its own. What only one of them can do is refused while they move, with
\`unsupported-feature\` or \`made-differently\`. \`other clouds\`: no cluster runs both, so each says \`wrong-cloud\` of the other's.

${moveTable(moves)}
`;
};
