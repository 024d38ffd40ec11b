import type { KubeObject, Problem, Route } from "@ashlar/model";
import type { FeatureTable } from "../features/feature-table.ts";
import type { GatewayPlace } from "./gateway-place.ts";
import type { RouteFilter } from "./route-filters.ts";

/** What a product adds to a route, for features that are not the Gateway API's own. */
export interface RouteParts {
  /** On the route object. */
  readonly annotations?: Readonly<Record<string, string>>;
  /** On each rule, after the Gateway API's own. */
  readonly filters?: readonly RouteFilter[];
  /** Beside the route, in the app's namespace: policies that name it. */
  readonly objects?: readonly KubeObject[];
  /** What it cannot of what is asked, by its value: then nothing is made of the route. */
  readonly problems?: readonly Problem[];
}

/** A gateway that follows the Gateway API: where its Gateway stands, what it can, and how it does what the Gateway API does not say. */
export interface GatewayProduct {
  readonly place: GatewayPlace;
  readonly features: FeatureTable;
  /**
   * @param route without what the product cannot: that is refused before
   * @param services all Services that requests of the route go to
   */
  readonly parts?: (route: Route, services: readonly string[]) => RouteParts;
}
