import type { Output } from "../output.ts";
import type { Route } from "./gateway.ts";

/** A route whose requests are shared between two Services. */
export interface Split extends Route {
  /** The Service that gets `weight` percent of the requests. */
  readonly canary: string;
  /** Percent, 0 to 100. */
  readonly weight: number;
  /** Requests with this header go to the canary whatever its weight: a tester, a group of users. */
  readonly canaryHeader?: { readonly name: string; readonly value: string };
}

/** Shares requests between two versions of a service: A/B tests and canaries. */
export interface TrafficSplit {
  readonly split: (split: Split) => readonly Output[];
}
