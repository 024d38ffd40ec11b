import type { Brick, Network, NetworkPeer } from "@ashlar/model";
import { plainNetwork } from "../plain-policies.ts";

const NAME = "network-policies";

export interface NetworkPoliciesValues {
  /**
   * Who else answers for names, where not only the DNS pods of kube-system and NodeLocal DNSCache do. On GKE with Cloud DNS:
   * `[{ ipBlock: { cidr: "169.254.169.254/32" } }]`.
   */
  readonly dns?: readonly NetworkPeer[];
  readonly team?: string;
}

/**
 * Plain NetworkPolicies, for a cluster whose network enforces them and that nobody need install: GKE with Dataplane V2, EKS where
 * the VPC CNI's policy agent is switched on, AKS with a network policy engine. Where nothing enforces them they are accepted and do nothing.
 * Cannot: names outside of the cluster, the API server, HTTP.
 */
export const networkPolicies = ({ dns, team = "platform" }: NetworkPoliciesValues = {}): Brick<Network> => ({
  name: NAME,
  namespace: NAME,
  team,
  offers: () => plainNetwork(dns),
  objects: () => [],
});
