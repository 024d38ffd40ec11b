import type { Backup } from "./capabilities/backup.ts";
import type { Buckets } from "./capabilities/buckets.ts";
import type { Certificates } from "./capabilities/certificates.ts";
import type { Dashboards } from "./capabilities/dashboards.ts";
import type { Delivery } from "./capabilities/delivery.ts";
import type { Dns } from "./capabilities/dns.ts";
import type { Gateway } from "./capabilities/gateway.ts";
import type { GatewayApi } from "./capabilities/gateway-api.ts";
import type { GitOps } from "./capabilities/gitops.ts";
import type { Logging, LogStore } from "./capabilities/logging.ts";
import type { Mesh } from "./capabilities/mesh.ts";
import type { Metrics } from "./capabilities/metrics.ts";
import type { Network } from "./capabilities/network.ts";
import type { Secrets } from "./capabilities/secrets.ts";
import type { Storage } from "./capabilities/storage.ts";
import type { TraceStore, Tracing } from "./capabilities/tracing.ts";

/**
 * The slots of a platform and the least that a brick in each must offer. A repository adds its own by declaration
 * merging: `declare module "@ashlar/model" { interface Capabilities { search: Search } }`.
 */
export interface Capabilities {
  backup: Backup;
  buckets: Buckets;
  certificates: Certificates;
  dashboards: Dashboards;
  delivery: Delivery;
  dns: Dns;
  gateway: Gateway;
  gatewayApi: GatewayApi;
  gitops: GitOps;
  logging: Logging;
  logStore: LogStore;
  mesh: Mesh;
  metrics: Metrics;
  network: Network;
  secrets: Secrets;
  storage: Storage;
  traceStore: TraceStore;
  tracing: Tracing;
}
/** A named place in a platform: a capability, or a second one of it with a name of its own: `gateway.internal`. */
export type Slot = keyof Capabilities | `${keyof Capabilities}.${string}`;

/** The capability that a slot must offer. */
export type CapabilityOf<S> = S extends keyof Capabilities
  ? Capabilities[S]
  : S extends `${infer C extends keyof Capabilities}.${string}`
    ? Capabilities[C]
    : never;
