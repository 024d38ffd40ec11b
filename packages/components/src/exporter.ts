import type { Metrics, Output } from "@ashlar/model";
import type { EnvValue } from "./env.ts";
import type { DeploymentOverride } from "./override.ts";
import type { Peer } from "./peer.ts";
import { selectorLabels } from "./selector-labels.ts";
import { worker } from "./worker.ts";

/** What every exporter takes: a program that asks a server which shows no metrics of its own, and shows them. */
export interface ExporterValues {
  /** Name of its objects: `cart-redis-exporter`. */
  readonly name: string;
  /** What the platform offers under `metrics`. */
  readonly metrics: Metrics;
  /** The server's address, as its clients have it. */
  readonly host: string;
  /** Where that is, for network policies: a component of the namespace, pods, or addresses. */
  readonly server: Peer;
  /** Port of the server, and of its pods. */
  readonly port?: number;
  /** Image with a tag or, better, a digest. */
  readonly image?: string;
  /** The last word on each object. */
  readonly override?: DeploymentOverride;
}

interface ExporterParts {
  readonly image: string;
  readonly metricsPort: number;
  readonly serverPort: number;
  readonly env: Readonly<Record<string, EnvValue | undefined>>;
}

/**
 * One pod, hardened as every other: two would count all twice. It serves its first page even while the server is away, so it is not
 * restarted for the server's sake.
 */
export const exporter = ({ name, metrics, server, override }: ExporterValues, parts: ExporterParts): readonly Output[] => [
  ...worker({
    name,
    image: parts.image,
    replicas: 1,
    cpu: "10m",
    memory: "64Mi",
    env: parts.env,
    metricsPort: parts.metricsPort,
    probe: { httpGet: { path: "/", port: parts.metricsPort } },
    admits: [{ from: metrics.clients }],
    calls: [{ to: server, port: parts.serverPort }],
    ...(override === undefined ? {} : { override }),
  }),
  ...metrics.scrape({ name, matchLabels: selectorLabels(name), port: "metrics" }),
];
