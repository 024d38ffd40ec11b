import type { Brick, Logging, LogStore, Storage } from "@ashlar/model";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import type { PodSize } from "../../pods/pod-size.ts";
import type { ElasticStack } from "../elastic-stack/elastic-stack.ts";
import { podAnnotations } from "../log-format.ts";
import { FILEBEAT, filebeatObject, filebeatPods } from "./filebeat-object.ts";
import { filebeatRights } from "./filebeat-rights.ts";
import { LOGSTASH, LOGSTASH_SERVICE, logstashObject, logstashPods } from "./logstash-object.ts";
import { BEATS } from "./pod-pipeline.ts";

export interface LogstashValues {
  /** Pods of Logstash; 2 unless said otherwise. */
  readonly replicas?: number;
  /** What each of them gets; 500m and 2Gi unless said otherwise. */
  readonly size?: PodSize;
  /** Each one's volume for lines that wait, of which 4 GiB can; 6Gi unless said otherwise. */
  readonly volume?: PodSize["memory"];
  /** What Filebeat gets on each node; 100m and 256Mi unless said otherwise. */
  readonly filebeat?: PodSize;
  readonly team?: string;
}

type Needs = { logStore: LogStore & ElasticStack; storage?: Storage };

const pods = (matchLabels: Readonly<Record<string, string>>) => [{ podSelector: { matchLabels } }];

/**
 * Filebeat on each node and Logstash behind it (ELK), both run by the operator of the platform's Elasticsearch, which gives Logstash its account
 * there. Between the two lines go without TLS, in one namespace. Facts: elastic/cloud-on-k8s v3.5.0.
 */
export const logstash = (values: LogstashValues = {}): Brick<Logging, Needs> => ({
  name: LOGSTASH,
  namespace: LOGSTASH,
  team: values.team ?? "platform",
  // Filebeat reads files of the node: `baseline` allows no hostPath. Logstash is hardened beside it.
  podSecurity: "privileged",
  offers: () => ({ podAnnotations }),
  objects: ({ logStore, storage, site }) => [
    filebeatObject(
      logStore.elasticStack.version,
      `${LOGSTASH_SERVICE}.${LOGSTASH}.svc:${BEATS}`,
      values.filebeat ?? { cpu: "100m", memory: "256Mi" },
    ),
    ...filebeatRights(LOGSTASH),
    logstashObject(
      logStore.elasticStack,
      site.cluster,
      {
        replicas: values.replicas ?? 2,
        size: values.size ?? { cpu: "500m", memory: "2Gi" },
        volume: values.volume ?? "6Gi",
      },
      storage,
    ),
    disruptionBudget(LOGSTASH, logstashPods),
    podPolicy(FILEBEAT, filebeatPods, { admits: [], calls: [{ peers: pods(logstashPods), ports: [BEATS] }, apiServer] }),
    podPolicy(LOGSTASH, logstashPods, {
      admits: [{ peers: pods(filebeatPods), ports: [BEATS] }],
      calls: [{ peers: [logStore.server], ports: [logStore.port] }],
    }),
    ...logStore.admit(),
  ],
});
