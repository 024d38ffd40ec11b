import type { ChartSource } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { ANNOTATION_PREFIX } from "../../dns/external-dns/annotation-prefix.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import type { GatewayValues } from "../gateway-api/gateway-values.ts";
import { emissaryKinds } from "./emissary.kinds.ts";
import recorded from "./emissary.lock.json" with { type: "json" };
import recordedCrds from "./emissary-crds.lock.json" with { type: "json" };
import { emissaryPods, RELEASE } from "./emissary-place.ts";

/** One kind of pod does both: it configures the Envoy within it. */
export interface EmissaryValues extends Omit<GatewayValues, "controllers"> {
  /**
   * A Secret of its namespace whose `tls.crt` holds certificates of authorities: whoever calls any host over TLS must show a certificate of
   * one of them. Nobody is asked unless it is given.
   */
  readonly clientAuthorities?: string;
}

const REPOSITORY = "ghcr.io/emissary-ingress";

/** What it writes: its configuration and the Secrets that Envoy reads, and what Python and Envoy put aside. */
const writable = { ambassador: "/ambassador", tmp: "/tmp" };

const published = (hosts: readonly string[]) => (hosts.length === 0 ? {} : { [`${ANNOTATION_PREFIX}hostname`]: hosts.join(",") });

const ours = ({ replicas = 2, size = { cpu: "500m", memory: "1Gi" }, loadBalancer = {} }: EmissaryValues, hosts: readonly string[]) => ({
  replicaCount: replicas,
  podDisruptionBudget: oneAtATime,
  resources: containerResources(size),
  topologySpreadConstraints: podSpread(emissaryPods),
  security: {
    podSecurityContext: { runAsUser: 8888, runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    containerSecurityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
  },
  volumes: Object.keys(writable).map((name) => ({ name, emptyDir: {} })),
  volumeMounts: Object.entries(writable).map(([name, mountPath]) => ({ name, mountPath })),
  // Time for the load balancer to see that a pod leaves.
  lifecycle: { preStop: { sleep: { seconds: 15 } } },
  // Local keeps the address of the client.
  service: { type: "LoadBalancer", externalTrafficPolicy: "Local", annotations: { ...published(hosts), ...loadBalancer } },
  // Nothing of ours is an Ingress.
  ingressClassResource: { enabled: false },
  createDefaultListeners: false,
  resolvers: { endpoint: { create: true, name: "endpoint" } },
  // A host is the same host with a port behind it.
  module: { enabled: true, diagnostics: { enabled: false }, strip_matching_host_port: true },
});

/** The CRDs of emissary-ingress/emissary v4.1.0, without the webhook that converts those of older versions. */
export const emissaryCrds: ChartSource = {
  source: "chart",
  repository: REPOSITORY,
  name: "emissary-crds-chart",
  version: recordedCrds.version,
  release: "emissary-crds",
  lock: lockOf(recordedCrds, emissaryKinds),
  values: { enableLegacyVersions: false },
};

/**
 * The chart of emissary-ingress/emissary v4.1.0.
 * @param hosts what ExternalDNS publishes with the address of the Service: of Hosts it reads a version that is not served
 */
export const emissaryChart = (values: EmissaryValues, hosts: readonly string[]): ChartSource => ({
  source: "chart",
  repository: REPOSITORY,
  name: "emissary-ingress",
  version: recorded.version,
  release: RELEASE,
  lock: lockOf(recorded, []),
  values: mergeChartValues(ours(values, hosts), values.chartValues),
});
