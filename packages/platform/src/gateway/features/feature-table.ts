import type { GatewayFeature } from "./gateway-feature.ts";

/** How a product does a feature, or why it cannot. */
export type Support =
  /** By the kind of object that holds it: `HTTPRoute` for the Gateway API's own fields, or a kind, an annotation or a plugin of the product. */
  | { readonly by: string }
  /** A reason that follows "for": `NGINX limits pauses, not requests as a whole`. */
  | { readonly cannot: string };

/**
 * What a product can of all that a route may ask. One table a product, beside its brick as `*.features.ts`: the renderer refuses by it,
 * writes by it, and docs/gateways.md is made of it.
 */
export type FeatureTable = Readonly<Record<GatewayFeature, Support>>;

/** Whether the Gateway API's own fields do it. */
export const isOfRoute = (table: FeatureTable, feature: GatewayFeature): boolean => {
  const support = table[feature];
  return "by" in support && support.by === "HTTPRoute";
};
