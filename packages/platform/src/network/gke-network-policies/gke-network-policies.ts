import type { Brick, KubeObject, NamedHosts, Network } from "@ashlar/model";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { portProblems } from "../flow-problems.ts";
import { reachProblems } from "../host-problems.ts";
import type { NetworkPoliciesValues } from "../network-policies/network-policies.ts";
import { dnsPolicy, plainNetwork } from "../plain-policies.ts";
import { type FQDNNetworkPolicy, gkeNetworkKinds } from "./gke-network-policies.kinds.ts";

const NAME = "gke-network-policies";

type Reach = Parameters<NamedHosts["reach"]>[0];

const fqdnPolicy = ({ name, matchLabels, hosts, ports, protocol = "TCP" }: Reach): KubeObject =>
  ({
    apiVersion: "networking.gke.io/v1alpha1",
    kind: "FQDNNetworkPolicy",
    metadata: { name },
    spec: {
      podSelector: matchLabels === undefined ? {} : { matchLabels },
      egress: [
        {
          matches: hosts.map((host) => (host.startsWith("*") ? { pattern: host } : { name: host })),
          ports: ports.map((port) => ({ protocol, port })),
        },
      ],
    },
  }) satisfies FQDNNetworkPolicy;

/**
 * Plain NetworkPolicies and, for names outside of the cluster, GKE's own FQDNNetworkPolicies, which add up with them. For clusters with
 * Dataplane V2 and FQDN network policies switched on (cloud.google.com, GKE, Control Pod egress traffic using FQDN network
 * policies); GKE brings the kind. Cannot: the API server, HTTP. Facts: GoogleCloudPlatform/gke-networking-api, apis/fqdnnetworkpolicy.
 */
export const gkeNetworkPolicies = ({ dns = [], team = "platform" }: NetworkPoliciesValues = {}): Brick<Network & NamedHosts> => ({
  name: NAME,
  namespace: NAME,
  team,
  kinds: gkeNetworkKinds,
  offers: () => ({
    ...plainNetwork(dns),
    reach: (reach) => {
      const problems = [...reachProblems(reach), ...portProblems(reach)];
      // Whoever reaches names must ask for them first, also where nobody closed the namespace.
      return problems.length > 0 ? problems : [fqdnPolicy(reach), dnsPolicy(reach, dns)];
    },
  }),
  objects: (platform) =>
    wrongCloud(
      { capability: "network", brick: NAME, provider: "gke", instead: { eks: "networkPolicies", aks: "networkPolicies" } },
      platform,
    ),
});
