import type { Ask, Asked } from "./ask.ts";

/** How Argo CD tells that an object of a kind is well, where it knows nothing of the kind by itself. */
export interface KindHealth {
  readonly group: string;
  readonly kind: string;
  readonly by: HealthSign;
}

/** What in its status says so. Until that is there, an object is progressing, and so is its Application. */
export type HealthSign =
  /** Conditions of these types: all true is healthy, one false degraded. */
  | { readonly conditions: readonly string[] }
  /** A word in a field of the status: these are healthy, those degraded, any other progressing. */
  | { readonly field: string; readonly healthy: readonly string[]; readonly degraded?: readonly string[] }
  /** A condition of this type for each ancestor, as policies of the Gateway API have it (GEP-713). */
  | { readonly ancestors: string };

/** What the brick that runs Argo CD is asked: to know these kinds. The renderer asks it of the `health` of every app and brick. */
export interface HealthAsk extends Ask {
  readonly ask: "health";
  readonly kinds: readonly KindHealth[];
}

export const healthAsk = (to: string, kinds: readonly KindHealth[]): HealthAsk => ({ ask: "health", to, kinds });

export const isHealthAsk = (asked: Asked): asked is Asked & HealthAsk => asked.ask === "health" && Array.isArray(asked.kinds);
