import { isDeepStrictEqual } from "node:util";
import { type Gateway, isAsk, isProblem, type Output, type TrafficSplit } from "@ashlar/model";
import { type GatewayFeature, gatewayFeatures, type RoutedFeature, routedFeatures } from "../features/gateway-feature.ts";
import { routeThrough, splitThrough } from "../gateway-api/gateway-api-routes.ts";
import type { GatewayPlace } from "../gateway-api/gateway-place.ts";
import { featureRoutes, plainRoute, plainSplit } from "./feature-routes.ts";

const byRoute = { by: "HTTPRoute" };
const features = Object.fromEntries(gatewayFeatures.map((feature) => [feature, byRoute])) as Record<GatewayFeature, typeof byRoute>;

type Offer = Pick<Gateway & TrafficSplit, "route" | "split">;

const made = (offer: Offer, feature: RoutedFeature): readonly Output[] => {
  const route = featureRoutes[feature];
  return ("weight" in route ? offer.split(route) : offer.route(route)).filter((output) => !isAsk(output));
};

/**
 * What a gateway makes of the route of each feature: `HTTPRoute` where it is that route with the Gateway API's own field
 * (`gateway-api-routes.test.ts` has each), the message where it refuses, and what stands beside a plain route else. A route that is neither stays whole.
 */
export const madeOfFeatures = (place: GatewayPlace, offer: Offer): Readonly<Record<RoutedFeature, unknown>> => {
  const all = { place, features };
  const own = { route: routeThrough(all), split: splitThrough(all) };
  const tell = (feature: RoutedFeature): unknown => {
    const outputs = made(offer, feature);
    if (isDeepStrictEqual(outputs, made(own, feature))) return "HTTPRoute";
    const problems = outputs.filter(isProblem);
    if (problems.length > 0) return problems.map(({ message }) => message).join("; ");
    const [plain] = "weight" in featureRoutes[feature] ? own.split(plainSplit) : own.route(plainRoute);
    const [route, ...beside] = outputs;
    return isDeepStrictEqual(route, plain) ? beside : outputs;
  };
  return Object.fromEntries(routedFeatures.map((feature) => [feature, tell(feature)])) as Record<RoutedFeature, unknown>;
};
