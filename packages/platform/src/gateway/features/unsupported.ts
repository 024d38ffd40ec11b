import type { Problem, Route, Split } from "@ashlar/model";
import type { FeatureTable } from "./feature-table.ts";
import { featuresOf, featureWords, type GatewayFeature } from "./gateway-feature.ts";
import { whoCan } from "./who-can.ts";

const unsupported = (brick: string, { name }: Pick<Route, "name">, feature: GatewayFeature, reason: string): Problem => {
  const others = whoCan[feature];
  return {
    rule: "unsupported-feature",
    object: `route ${name}`,
    message: `gateway: ${brick} cannot ${featureWords[feature]} ('${feature}'), for ${reason}`,
    remedy: `Leave '${feature}' out${others.length === 0 ? "" : `, or use a gateway that can: ${others.join(", ")}`}`,
  };
};

/** What a route asks that a product cannot: a problem for each, which names who can. */
export const unsupportedFeatures = (brick: string, table: FeatureTable, route: Route | Split): readonly Problem[] =>
  featuresOf(route).flatMap((feature) => {
    const support = table[feature];
    return "cannot" in support ? [unsupported(brick, route, feature, support.cannot)] : [];
  });
