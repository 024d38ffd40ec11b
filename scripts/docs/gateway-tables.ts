import { globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** As `FeatureTable` of the gateways says it. */
type Support = { readonly by: string } | { readonly cannot: string };

export interface GatewayTable {
  /** The folder, `nginx-gateway-fabric`. */
  readonly brick: string;
  readonly features: Readonly<Record<string, Support>>;
}

const gateways = join(import.meta.dirname, "../../packages/platform/src/gateway");

/** What every gateway can, by the table beside its brick, in the order of their names. */
export const gatewayTables = (): Promise<readonly GatewayTable[]> =>
  Promise.all(
    globSync("*/*.features.ts", { cwd: gateways })
      .sort()
      .map(async (file) => {
        const { features } = await import(pathToFileURL(join(gateways, file)).href);
        return { brick: file.split(/[/\\]/)[0] ?? "", features };
      }),
  );

/** The function that makes a brick, by its folder: `nginxGatewayFabric`. */
export const functionName = (folder: string): string => folder.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
