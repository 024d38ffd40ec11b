import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { brickNeeds } from "../bricks/brick-needs.ts";
import { allExamples, type BrickExample, upstreamOf } from "../bricks/examples.ts";
import { scratchOffers } from "../bricks/scratch-offers.ts";
import { brickPage, joinFacts } from "./brick-page.ts";
import { gatewayPage } from "./gateway-page.ts";
import { gatewayTables } from "./gateway-tables.ts";
import { whoCanModule } from "./who-can.ts";

const features = join(import.meta.dirname, "../../packages/platform/src/gateway/features/gateway-feature.ts");

const pinsOf = ({ entry }: BrickExample): readonly string[] => {
  const path = upstreamOf(entry);
  if (path === undefined) return [];
  const { charts = {} }: { readonly charts?: Readonly<Record<string, { readonly version: string }>> } = JSON.parse(
    readFileSync(path, "utf8"),
  );
  return Object.entries(charts).map(([chart, { version }]) => `chart ${chart} ${version}`);
};

/** All files that are made of the bricks' own facts, by their paths. */
export const brickPages = async (): Promise<Readonly<Record<string, string>>> => {
  const { featureWords }: { readonly featureWords: Readonly<Record<string, string>> } = await import(pathToFileURL(features).href);
  const [tables, examples] = await Promise.all([gatewayTables(), allExamples()]);
  const needs = brickNeeds(examples);
  const membersOf = (example: BrickExample) => Object.keys(scratchOffers(example, examples, needs)).sort();
  const facts = joinFacts(examples, (example) => ({ offers: membersOf(example), needs: needs.get(example) ?? [], pins: pinsOf(example) }));
  const gateways = facts
    .filter(({ slot }) => slot === "gateway")
    .map(({ entry, offers }) => ({ brick: entry.split("/")[1] ?? "", members: offers }));
  return {
    "packages/platform/src/gateway/features/who-can.ts": whoCanModule(tables, Object.keys(featureWords)),
    "docs/gateways.md": gatewayPage(tables, gateways, featureWords),
    "docs/bricks.md": brickPage(facts),
  };
};
