import type { Certificates } from "./capabilities/certificates.ts";
import type { Gateway } from "./capabilities/gateway.ts";
import type { GatewayApi } from "./capabilities/gateway-api.ts";
import type { GitOps } from "./capabilities/gitops.ts";
import type { Metrics } from "./capabilities/metrics.ts";
import type { Secrets } from "./capabilities/secrets.ts";

/**
 * The slots of a platform and the least that a brick in each must offer. A repository adds its own by declaration
 * merging: `declare module "@ashlar/model" { interface Capabilities { search: Search } }`.
 */
export interface Capabilities {
  certificates: Certificates;
  gateway: Gateway;
  gatewayApi: GatewayApi;
  gitops: GitOps;
  metrics: Metrics;
  secrets: Secrets;
}

/** A named place in a platform: a capability, or a second one of it with a name of its own: `gateway.internal`. */
export type Slot = keyof Capabilities | `${keyof Capabilities}.${string}`;

/** The capability that a slot must offer. */
export type CapabilityOf<S> = S extends keyof Capabilities
  ? Capabilities[S]
  : S extends `${infer C extends keyof Capabilities}.${string}`
    ? Capabilities[C]
    : never;
