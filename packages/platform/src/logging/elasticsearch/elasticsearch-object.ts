import type { KubeObject, Storage } from "@ashlar/model";
import { containerResources } from "../../pods/pod-size.ts";
import { type Accounts, AUTHORITY, ROLES } from "./accounts.ts";
import { CLUSTER, STACK_VERSION } from "./elastic-place.ts";
import type { Elasticsearch } from "./elasticsearch.kinds.ts";
import type { ElasticsearchValues } from "./elasticsearch-values.ts";

/**
 * The nodes that keep lines. The operator makes their disruption budget, their certificates and the security of their pods
 * (elastic/cloud-on-k8s v3.5.0, pkg/controller/elasticsearch).
 * @param names Secrets with the passwords of accounts; with any, certificates are of the authority that their users trust
 */
export const elasticsearchObject = (values: ElasticsearchValues, { names }: Accounts, storage?: Storage): KubeObject => {
  const { nodes = 3, size = { cpu: "1", memory: "4Gi" }, volume = "100Gi", memoryMaps = false } = values;
  return {
    apiVersion: "elasticsearch.k8s.elastic.co/v1",
    kind: "Elasticsearch",
    metadata: { name: CLUSTER },
    spec: {
      version: STACK_VERSION,
      ...(names.length > 0 && {
        auth: { fileRealm: names.map((secretName) => ({ secretName })), roles: [{ secretName: ROLES }] },
        http: { tls: { certificate: { secretName: AUTHORITY } } },
      }),
      nodeSets: [
        {
          name: "default",
          count: nodes,
          // Without mapped files no container must change the node's kernel.
          config: { "node.store.allow_mmap": memoryMaps, "ingest.geoip.downloader.enabled": false },
          resources: containerResources(size),
          ...(nodes > 1 && {
            zoneAwareness: { topologyKey: "topology.kubernetes.io/zone" },
            // The operator's own would leave nodes unscheduled where there are fewer zones.
            podTemplate: {
              spec: {
                topologySpreadConstraints: [
                  {
                    maxSkew: 1,
                    topologyKey: "topology.kubernetes.io/zone",
                    whenUnsatisfiable: "ScheduleAnyway",
                    labelSelector: { matchLabels: { "elasticsearch.k8s.elastic.co/cluster-name": CLUSTER } },
                  },
                ],
              },
            },
          }),
          volumeClaimTemplates: [
            {
              apiVersion: "v1",
              kind: "PersistentVolumeClaim",
              metadata: { name: "elasticsearch-data" },
              spec: {
                accessModes: ["ReadWriteOnce"],
                ...(storage && { storageClassName: storage.fast }),
                resources: { requests: { storage: volume } },
              },
            },
          ],
        },
      ],
      // Lines outlive the object that says how they are kept.
      volumeClaimDeletePolicy: "DeleteOnScaledownOnly",
      updateStrategy: { changeBudget: { maxUnavailable: 1 } },
    },
  } satisfies Elasticsearch;
};
