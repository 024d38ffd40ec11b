import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { allExamples } from "../bricks/examples.ts";
import { scratchOffers } from "../bricks/scratch-offers.ts";
import { gatewayPage } from "./gateway-page.ts";
import { gatewayTables } from "./gateway-tables.ts";
import { whoCanModule } from "./who-can.ts";

const features = join(import.meta.dirname, "../../packages/platform/src/gateway/features/gateway-feature.ts");

/** All files that are made of the bricks' own facts, by their paths. */
export const brickPages = async (): Promise<Readonly<Record<string, string>>> => {
  const { featureWords }: { readonly featureWords: Readonly<Record<string, string>> } = await import(pathToFileURL(features).href);
  const [tables, examples] = await Promise.all([gatewayTables(), allExamples()]);
  const gateways = examples.filter(({ slot }) => slot === "gateway");
  const offers = gateways.map((example) => ({
    brick: example.entry.split("/")[1] ?? "",
    members: Object.keys(scratchOffers(example, examples)),
  }));
  return {
    "packages/platform/src/gateway/features/who-can.ts": whoCanModule(tables, Object.keys(featureWords)),
    "docs/gateways.md": gatewayPage(tables, offers, featureWords),
  };
};
