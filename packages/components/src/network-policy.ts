import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyEgressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyEgressRule";
import type { INetworkPolicyIngressRule } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyIngressRule";
import type { ComponentValues } from "./component-values.ts";
import { dnsRule } from "./dns-rule.ts";
import { given } from "./given.ts";
import { metadata } from "./metadata.ts";
import type { NetworkPolicy } from "./objects.ts";
import { type Peer, policyPeer } from "./peer.ts";
import type { Port } from "./port.ts";
import { selectorLabels } from "./selector-labels.ts";

/** A connection that the pods accept. */
export interface Admit {
  /** One end, or several that are admitted alike. */
  readonly from: Peer | readonly Peer[];
  /** Numbers or names of the container's ports; the main port unless given. */
  readonly ports?: readonly (number | string)[];
}

/** A connection that the pods make. */
export interface Call {
  readonly to: Peer;
  /** Port of the pods called, which need not be that of their Service: policies apply after the Service's translation. */
  readonly port: number;
  /** TCP unless given. */
  readonly protocol?: "TCP" | "UDP";
}

/** Lets the pods connect as declared and in no other way, both in and out. */
export const networkPolicy = (values: ComponentValues & { readonly admits?: readonly Admit[] }, ports: readonly Port[]): NetworkPolicy =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: metadata(values),
    spec: {
      podSelector: { matchLabels: selectorLabels(values.name) },
      policyTypes: ["Ingress", "Egress"],
      ...given({
        ingress: (values.admits ?? []).flatMap((admit) => ingressRule(admit, ports)),
        egress: [...((values.dns ?? true) ? [dnsRule()] : []), ...(values.calls ?? []).map(egressRule)],
      }),
    },
  }) satisfies INetworkPolicy;

/** A rule without ports would admit to all of them, and one without peers anybody: where either is missing, there is no rule. */
const ingressRule = ({ from, ports: wanted }: Admit, ports: readonly Port[]): INetworkPolicyIngressRule[] => {
  const named = wanted ?? ports.slice(0, 1).map(({ port }) => port);
  const numbers = named.map((port) => ports.find(({ name }) => name === port)?.port ?? port);
  const peers = typeof from === "object" && "length" in from ? from : [from];
  return numbers.length === 0 || peers.length === 0
    ? []
    : [{ from: peers.map(policyPeer), ports: numbers.map((port) => ({ protocol: "TCP", port })) }];
};

const egressRule = ({ to, port, protocol = "TCP" }: Call): INetworkPolicyEgressRule => ({
  to: [policyPeer(to)],
  ports: [{ protocol, port }],
});
