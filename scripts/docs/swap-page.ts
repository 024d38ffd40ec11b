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

/** docs/swaps.md: every brick beside every other. */
export const swapPage = (swaps: readonly Swap[], examples: readonly BrickExample[]): string => {
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
`;
};
