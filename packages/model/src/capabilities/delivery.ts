import type { Output } from "../output.ts";
import type { Route } from "./gateway.ts";
import type { Duration } from "./route-features.ts";

/** One step of a new version's way: a share of the requests, then a pause; without a length until somebody goes on by hand. */
export interface DeliveryStep {
  /** Percent of the requests for the new version, 1 to 99. */
  readonly weight: number;
  readonly pause?: Duration | "by hand";
}

/** How a Deployment's next version is brought out, step by step, behind a host or inside the mesh. */
export interface ProgressiveRoute extends Pick<Route, "timeout" | "healthPath"> {
  /** The name of the Deployment, which becomes the pattern for the pods of both versions; of the route and the objects beside it too. */
  readonly name: string;
  /** Pods in all. From then on the Deployment's own number says nothing, and nothing may scale it. */
  readonly replicas: number;
  /** Left out: requests inside the mesh, whose member the app is. */
  readonly host?: string;
  readonly path?: string;
  /** The Service that all requests go to between two versions … */
  readonly service: string;
  /** … and one for the new version, with the same selector: both are the app's. */
  readonly canary: string;
  readonly port: number;
  readonly steps: readonly DeliveryStep[];
  /**
   * Asked every minute from the first step on: PromQL for one number, and what it must stay below, or the old version comes back. No
   * answer is taken for a bad one.
   */
  readonly while?: { readonly query: string; readonly below: number };
}

/** Brings a new version out step by step, and takes it back when it does worse. */
export interface Delivery {
  readonly progressive: (route: ProgressiveRoute) => readonly Output[];
}
