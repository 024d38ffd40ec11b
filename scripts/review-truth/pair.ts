import type { KubeObject } from "@ashlar/model";

/** Who makes one object of the applied and the live one: the server, by `ServerSideApply=true`, or the client, as Argo CD does as a rule. */
export type AppliedBy = "server" | "client";

/** An object before and after a change, and whether an API server takes the change. */
export interface Pair {
  /** `Service web: headless`. */
  readonly name: string;
  readonly base: KubeObject;
  readonly head: KubeObject;
  /** What controllers would have written into the live object. */
  readonly status?: object;
  /** What is in the cluster beside it, before and after. */
  readonly others: readonly KubeObject[];
  /** The first minor version of Kubernetes that serves such objects. */
  readonly since: string;
  /** Whether a server of a minor version refuses the change when it is applied so, as it was seen. */
  readonly isRefused: (version: string, by?: AppliedBy) => boolean;
  /** Why we say otherwise, where we do so on purpose. */
  readonly differs?: string;
}
