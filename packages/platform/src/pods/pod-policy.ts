import type { KubeObject, NetworkPeer } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import type { INetworkPolicyPort } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort";

/** Connections that are let through. */
export interface Way {
  /** The other ends; `anywhere` where a NetworkPolicy cannot name them: a cloud's own services, the API server. */
  readonly peers: readonly NetworkPeer[] | "anywhere";
  /** TCP ports of the pods that are called; all, unless given. */
  readonly ports?: readonly number[];
}

const tcp = (port: number): INetworkPolicyPort => ({ protocol: "TCP", port });

/** Names, asked of whoever answers them in this cluster: pods, or a cache on the node. */
const dns = { ports: [{ protocol: "UDP" as const, port: 53 }, tcp(53)] };

const policyPeer = ({ ipBlock, ...pods }: NetworkPeer): INetworkPolicyPeer =>
  ipBlock === undefined ? pods : { ipBlock: { cidr: ipBlock.cidr, ...(ipBlock.except && { except: [...ipBlock.except] }) } };

/** A rule with an empty list of peers would let through everybody: where there are none, there is no rule. */
const rules = (ways: readonly Way[], end: "from" | "to") =>
  ways
    .filter(({ peers }) => peers === "anywhere" || peers.length > 0)
    .map(({ peers, ports }) => ({
      ...(peers === "anywhere" ? {} : { [end]: peers.map(policyPeer) }),
      ...(ports && { ports: ports.map(tcp) }),
    }));

/** Where the API server is, as a NetworkPolicy can say it: its usual ports, anywhere. */
export const apiServer: Way = { peers: "anywhere", ports: [443, 6443] };

/** Lets pods be reached and reach, with DNS, as given and in no other way. Without labels: all pods of the namespace. */
export const podPolicy = (
  name: string,
  matchLabels: Readonly<Record<string, string>>,
  { admits, calls }: { readonly admits: readonly Way[]; readonly calls: readonly Way[] },
): KubeObject => {
  const ingress = rules(admits, "from");
  return {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name },
    spec: {
      podSelector: Object.keys(matchLabels).length === 0 ? {} : { matchLabels: { ...matchLabels } },
      policyTypes: ["Ingress", "Egress"],
      ...(ingress.length === 0 ? {} : { ingress }),
      egress: [dns, ...rules(calls, "to")],
    },
  } satisfies INetworkPolicy;
};
