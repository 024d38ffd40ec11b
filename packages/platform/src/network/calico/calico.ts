import type { ApiFlows, Brick, GitOps, Network, NetworkPeer } from "@ashlar/model";
import type { ClusterRules } from "../cluster-rules.ts";
import { plainNetwork } from "../plain-policies.ts";
import { calicoKinds } from "./calico.kinds.ts";
import { type CalicoInstall, calicoCharts } from "./calico-chart.ts";
import { apiFlow, clusterPolicies } from "./calico-policies.ts";

export type { CalicoInstall } from "./calico-chart.ts";

const NAME = "calico";

export interface CalicoValues extends ClusterRules {
  /** Who else answers for names, where not only the DNS pods of kube-system and NodeLocal DNSCache do. */
  readonly dns?: readonly NetworkPeer[];
  /** Installs Calico too. Left out, it is there already, with its API server. */
  readonly install?: CalicoInstall;
  readonly team?: string;
}

/**
 * Calico's policies, on a cluster that has Calico and its API server (the operator's APIServer), which serves projectcalico.org/v3: the same
 * kinds as CRDs of their own are a preview in 3.32. What plain NetworkPolicies can say is said in them, so that a flow is the same
 * object on every network. Cannot: names outside of the cluster (Calico Enterprise can), HTTP. Facts: projectcalico/calico v3.32.1,
 * api/config/crd, libcalico-go/lib/names.
 */
export const calico = (values: CalicoValues = {}): Brick<Network & ApiFlows, { gitops?: GitOps }> => {
  const { dns = [], team = "platform" } = values;
  return {
    name: NAME,
    // What it writes is in no namespace; those of Calico are the operator's to make.
    namespace: values.install === undefined ? "kube-system" : "tigera-operator",
    // The operator runs before there is a network, on that of its node.
    ...(values.install && { podSecurity: "privileged" as const }),
    team,
    kinds: calicoKinds,
    offers: () => ({ ...plainNetwork(dns), apiFlow }),
    objects: ({ gitops }) => [
      ...(values.install === undefined ? [] : calicoCharts(values.install)),
      ...clusterPolicies(values, dns, gitops?.namespace),
    ],
  };
};
