import type { Need } from "../bricks/brick-needs.ts";
import type { BrickExample } from "../bricks/examples.ts";
import { functionName } from "./gateway-tables.ts";

/** What the page tells of a brick: all its examples together. */
export interface BrickFacts {
  readonly entry: string;
  readonly slot: string;
  readonly offers: readonly string[];
  readonly needs: readonly Need[];
  /** Where it runs, if not everywhere. */
  readonly clouds: readonly string[];
  /** `chart kong-operator 1.3.1`. */
  readonly pins: readonly string[];
}

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const needText = ({ slot, optional }: Need): string => (optional ? `${slot}, if there` : slot);

const layerTable = (layer: string, bricks: readonly BrickFacts[]): string =>
  [
    `## ${layer}`,
    "",
    row(["brick", "slot", "offers", "needs", "pinned", "runs on"]),
    row(["---", "---", "---", "---", "---", "---"]),
    ...bricks.map(({ entry, slot, offers, needs, clouds, pins }) =>
      row([
        `\`${functionName(entry.split("/")[1] ?? "")}\``,
        slot,
        offers.map((member) => `\`${member}\``).join(", "),
        needs.map(needText).join(", ") || "–",
        pins.join(", ") || "–",
        clouds.join(", ") || "any",
      ]),
    ),
  ].join("\n");

/** docs/bricks.md: every brick, by the examples beside them. */
export const brickPage = (bricks: readonly BrickFacts[]): string => {
  const layers = Map.groupBy(bricks, ({ entry }) => entry.split("/")[0] ?? "");
  return `# The bricks

Made by \`pnpm docs:bricks\` of the bricks themselves: what they offer and need as the compiler knows it, what they pin by their locks. Import one
as \`@ashlar/platform/LAYER/BRICK\`, in its folder's name, and put it into its slot, or into a second place of that name: \`gateway.internal\`.

${[...layers].map(([layer, those]) => layerTable(layer, those)).join("\n\n")}
`;
};

/** Joins what the examples of one brick tell. */
export const joinFacts = (
  examples: readonly BrickExample[],
  facts: (example: BrickExample) => Omit<BrickFacts, "entry" | "slot" | "clouds">,
): readonly BrickFacts[] =>
  [...Map.groupBy(examples, ({ entry, slot }) => `${entry} ${slot}`).values()].map((those) => {
    const [first] = those;
    const each = those.map(facts);
    const clouds = those.every(({ cloud }) => cloud !== undefined) ? those.map(({ cloud }) => cloud?.provider ?? "") : [];
    const needs = new Map<string, Need>();
    for (const { slot, optional } of each.flatMap(({ needs: wanted }) => wanted)) {
      const everywhere = each.every(({ needs: wanted }) => wanted.some((need) => need.slot === slot && !need.optional));
      needs.set(slot, { slot, optional: optional || !everywhere });
    }
    return {
      entry: first?.entry ?? "",
      slot: first?.slot ?? "",
      offers: [...new Set(each.flatMap(({ offers }) => offers))],
      needs: [...needs.values()],
      clouds: [...new Set(clouds)],
      pins: [...new Set(each.flatMap(({ pins }) => pins))],
    };
  });
