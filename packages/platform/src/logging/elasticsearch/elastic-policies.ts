import type { KubeObject, NetworkPeer } from "@ashlar/model";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { OPERATOR, OPERATOR_METRICS, operatorPods } from "./elastic-operator.ts";
import { elasticsearchPods, HTTP, kibanaPods, NAME, TRANSPORT } from "./elastic-place.ts";
import { RETENTION, retentionPods } from "./retention.ts";

const pods = (matchLabels: Readonly<Record<string, string>>): NetworkPeer => ({ podSelector: { matchLabels } });

export interface Callers {
  /** Of Elasticsearch, from other namespaces. */
  readonly elasticsearch: readonly NetworkPeer[];
  readonly kibana: readonly NetworkPeer[];
  readonly metrics: readonly NetworkPeer[];
}

/** Who may connect to whom in the namespace. */
export const elasticPolicies = ({ elasticsearch, kibana, metrics }: Callers): readonly KubeObject[] => {
  const nodes = { peers: [pods(elasticsearchPods)], ports: [HTTP] };
  return [
    podPolicy(NAME, elasticsearchPods, {
      admits: [
        { peers: [pods(elasticsearchPods)], ports: [HTTP, TRANSPORT] },
        { peers: [...[operatorPods, kibanaPods, retentionPods].map(pods), ...elasticsearch], ports: [HTTP] },
      ],
      calls: [{ peers: [pods(elasticsearchPods)], ports: [HTTP, TRANSPORT] }],
    }),
    podPolicy("kibana", kibanaPods, { admits: [{ peers: kibana, ports: [5601] }], calls: [nodes] }),
    podPolicy(RETENTION, retentionPods, { admits: [], calls: [nodes] }),
    podPolicy(OPERATOR, operatorPods, { admits: [{ peers: metrics, ports: [OPERATOR_METRICS] }], calls: [apiServer, nodes] }),
  ];
};
