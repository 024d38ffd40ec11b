import type { Flow, FlowPods, KubeObject, Network, NetworkPeer } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyEgressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import type { INetworkPolicySpec } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicySpec";
import { dnsPeers } from "./dns-peers.ts";
import { flowProblems } from "./flow-problems.ts";

const policy = (name: string, spec: INetworkPolicySpec): KubeObject =>
  ({ apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: { name }, spec }) satisfies INetworkPolicy;

const peerOf = ({ ipBlock, namespaceSelector, podSelector }: NetworkPeer): INetworkPolicyPeer =>
  ipBlock === undefined
    ? { ...(namespaceSelector && { namespaceSelector }), ...(podSelector && { podSelector }) }
    : { ipBlock: { cidr: ipBlock.cidr, ...(ipBlock.except && { except: [...ipBlock.except] }) } };

const podSelector = ({ matchLabels }: FlowPods) => (matchLabels === undefined ? {} : { matchLabels });

/** An answer that does not fit in a datagram is asked for again over TCP. */
const dnsRule = (further: readonly NetworkPeer[]): INetworkPolicyEgressRule => ({
  to: [...dnsPeers, ...further].map(peerOf),
  ports: [
    { protocol: "UDP", port: 53 },
    { protocol: "TCP", port: 53 },
  ],
});

/** Lets pods ask for names, and closes what else they call. */
export const dnsPolicy = (pods: FlowPods, further: readonly NetworkPeer[]): KubeObject =>
  policy(pods.name, { podSelector: podSelector(pods), policyTypes: ["Egress"], egress: [dnsRule(further)] });

const flowPolicy = (flow: Flow): KubeObject => {
  const { to, from, protocol = "TCP" } = flow;
  const ports = flow.ports.map((port) => ({ protocol, port }));
  return policy(flow.name, {
    podSelector: podSelector(flow),
    policyTypes: [...(from ? (["Ingress"] as const) : []), ...(to ? (["Egress"] as const) : [])],
    ...(from && { ingress: [{ from: from.map(peerOf), ports }] }),
    ...(to && { egress: [{ to: to.map(peerOf), ports }] }),
  });
};

/**
 * The network by plain NetworkPolicies: one for what is closed, one for each flow. They are lists of what is allowed that add up, and a
 * pod is open in a direction until one of them names it (kubernetes.io, Network Policies, the two sorts of pod isolation).
 * @param dns who answers for names beside the cluster's own DNS pods and NodeLocal DNSCache
 */
export const plainNetwork = (dns: readonly NetworkPeer[] = []): Network => ({
  closed: () => [policy("default-deny", { podSelector: {}, policyTypes: ["Ingress", "Egress"], egress: [dnsRule(dns)] })],
  flow: (flow) => {
    const problems = flowProblems(flow);
    return problems.length > 0 ? problems : [flowPolicy(flow)];
  },
});
