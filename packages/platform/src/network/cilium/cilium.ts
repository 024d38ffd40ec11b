import type { ApiFlows, Brick, GitOps, HttpFlows, NamedHosts, Network, NetworkPeer } from "@ashlar/model";
import type { ClusterRules } from "../cluster-rules.ts";
import { plainNetwork } from "../plain-policies.ts";
import { ciliumKinds } from "./cilium.kinds.ts";
import { type CiliumInstall, ciliumChart } from "./cilium-chart.ts";
import { clusterPolicies } from "./cilium-cluster-policies.ts";
import { apiFlowTo, httpFlow, reachThrough } from "./cilium-policies.ts";

export type { CiliumInstall } from "./cilium-chart.ts";

const NAME = "cilium";

export interface CiliumValues extends ClusterRules {
  /** Who else answers for names, where not only the DNS pods of kube-system and NodeLocal DNSCache do. */
  readonly dns?: readonly NetworkPeer[];
  /** Where the API server listens behind its Service; 443 and 6443 unless said otherwise. */
  readonly apiPorts?: readonly [number, ...number[]];
  /** Installs Cilium too, where the cluster comes without a network. Left out, it is there already: AKS, a distribution, another tool. */
  readonly install?: CiliumInstall;
  readonly team?: string;
}

/**
 * Cilium's policies. What plain NetworkPolicies can say is said in them, so that a flow is the same object on every network; names
 * outside of the cluster, the API server and HTTP go into CiliumNetworkPolicies, which add up with them. A range of addresses means what is
 * outside of the cluster: Cilium knows pods, nodes and the API server by what they are. Not for GKE Dataplane V2, whose
 * Cilium takes no CiliumNetworkPolicies: there gkeNetworkPolicies. Facts: cilium/cilium, CRDs of 2026-05-29; chart 1.20.0.
 */
export const cilium = (values: CiliumValues = {}): Brick<Network & NamedHosts & HttpFlows & ApiFlows, { gitops?: GitOps }> => {
  const { dns = [], apiPorts = [443, 6443], team = "platform" } = values;
  return {
    name: NAME,
    namespace: "kube-system",
    // The chart makes it, for the Secrets of policies that look into TLS.
    alsoIn: values.install === undefined ? [] : ["cilium-secrets"],
    team,
    kinds: ciliumKinds,
    offers: () => ({ ...plainNetwork(dns), reach: reachThrough(dns), httpFlow, apiFlow: apiFlowTo(apiPorts) }),
    objects: ({ gitops }) => [
      ...(values.install === undefined ? [] : [ciliumChart(values.install)]),
      ...clusterPolicies(values, dns, gitops?.namespace),
    ],
  };
};
