import { functionName, type GatewayTable } from "./gateway-tables.ts";

/** The module that names, for each feature, the gateways that can do it. */
export const whoCanModule = (tables: readonly GatewayTable[], features: readonly string[]): string => {
  const lines = features.map((feature) => {
    const able = tables.filter((table) => "by" in Object(table.features[feature])).map(({ brick }) => JSON.stringify(functionName(brick)));
    return `  ${feature}: [${able.join(", ")}],`;
  });
  return `// Made by \`pnpm docs:bricks\` of every gateway's *.features.ts.
// biome-ignore-all format: a feature is a line
import type { GatewayFeature } from "./gateway-feature.ts";

/** The gateways that can do a feature, by the name that an environment imports. */
export const whoCan: Readonly<Record<GatewayFeature, readonly string[]>> = {
${lines.join("\n")}
};
`;
};
