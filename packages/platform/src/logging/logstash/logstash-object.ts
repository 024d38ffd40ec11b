import type { KubeObject, Storage } from "@ashlar/model";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import type { ElasticStack } from "../elastic-stack/elastic-stack.ts";
import type { Logstash } from "../elasticsearch/elasticsearch.kinds.ts";
import { logstashText } from "./logstash-text.ts";
import { BEATS, podPipeline, STORE } from "./pod-pipeline.ts";

export const LOGSTASH = "logstash";
export const logstashPods = { "logstash.k8s.elastic.co/name": LOGSTASH };
/** The Service that the operator makes of ours (elastic/cloud-on-k8s v3.5.0, pkg/apis/logstash). */
export const LOGSTASH_SERVICE = `${LOGSTASH}-ls-beats`;

type Spec = NonNullable<Logstash["spec"]>;

/** The CRD leaves pipelines open one level above where its type could say so. */
type OpenLogstash = Omit<Logstash, "spec"> & { readonly spec: Omit<Spec, "pipelines"> & { readonly pipelines: readonly object[] } };

export interface LogstashPods {
  readonly replicas: number;
  readonly size: PodSize;
  readonly volume: PodSize["memory"];
}

const securityContext = { allowPrivilegeEscalation: false, privileged: false, capabilities: { drop: ["ALL"] } };

/** Logstash between Filebeat and the store. What it has taken waits on a volume, and so outlives the pod. The operator makes its account. */
export const logstashObject = (
  { name, namespace, version }: ElasticStack["elasticStack"],
  cluster: string,
  { replicas, size, volume }: LogstashPods,
  storage?: Storage,
): KubeObject =>
  ({
    apiVersion: "logstash.k8s.elastic.co/v1alpha1",
    kind: "Logstash",
    metadata: { name: LOGSTASH },
    spec: {
      count: replicas,
      version,
      elasticsearchRefs: [{ clusterName: STORE, name, namespace }],
      pipelines: [
        {
          "pipeline.id": "pods",
          "config.string": logstashText(podPipeline(cluster)),
          "queue.type": "persisted",
          // Less than the volume: the queue may pass it by a page.
          "queue.max_bytes": "4gb",
        },
      ],
      services: [{ name: "beats", service: { spec: { ports: [{ name: "beats", port: BEATS, protocol: "TCP", targetPort: BEATS }] } } }],
      resources: containerResources(size),
      podTemplate: {
        spec: {
          automountServiceAccountToken: false,
          securityContext: { runAsNonRoot: true, runAsUser: 1000, fsGroup: 1000, seccompProfile: { type: "RuntimeDefault" } },
          topologySpreadConstraints: podSpread(logstashPods),
          containers: [{ name: LOGSTASH, securityContext }],
        },
      },
      volumeClaimTemplates: [
        {
          apiVersion: "v1",
          kind: "PersistentVolumeClaim",
          metadata: { name: "logstash-data" },
          spec: {
            accessModes: ["ReadWriteOnce"],
            ...(storage && { storageClassName: storage.standard }),
            resources: { requests: { storage: volume } },
          },
        },
      ],
    },
  }) satisfies OpenLogstash;
