import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";

/** A pod, or what else has an address. */
export interface End {
  readonly namespace?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly ip: string;
}

export interface Connection {
  readonly from: End;
  readonly to: End;
  readonly port: number;
  readonly protocol: "TCP" | "UDP";
}

const bits = (ip: string): string =>
  ip
    .split(".")
    .map((part) => Number(part).toString(2).padStart(8, "0"))
    .join("");
/** Whether an IPv4 address is in a range. */
export const inRange = (ip: string, cidr: string): boolean => {
  const [address = "", length = ""] = cidr.split("/");
  return bits(ip).startsWith(bits(address).slice(0, Number(length)));
};

/** Whether labels are those that are looked for. */
export const matches = (labels: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>> = {}): boolean =>
  Object.entries(wanted).every(([key, value]) => labels[key] === value);

const isPeer = (end: End, policyNamespace: string, { ipBlock, namespaceSelector, podSelector }: INetworkPolicyPeer): boolean => {
  if (ipBlock) return inRange(end.ip, ipBlock.cidr) && !(ipBlock.except ?? []).some((cidr) => inRange(end.ip, cidr));
  if (end.namespace === undefined) return false;
  const inNamespace = namespaceSelector
    ? matches({ "kubernetes.io/metadata.name": end.namespace }, namespaceSelector.matchLabels)
    : end.namespace === policyNamespace;
  return inNamespace && matches(end.labels, podSelector?.matchLabels);
};

interface Rule {
  readonly peers: readonly INetworkPolicyPeer[] | undefined;
  readonly ports: readonly { readonly port?: number | string; readonly protocol?: string }[] | undefined;
}

const rulesOf = ({ spec }: INetworkPolicy, direction: "Ingress" | "Egress"): readonly Rule[] =>
  direction === "Ingress"
    ? (spec?.ingress ?? []).map(({ from, ports }) => ({ peers: from, ports }))
    : (spec?.egress ?? []).map(({ to, ports }) => ({ peers: to, ports }));

const allows = (
  policies: readonly INetworkPolicy[],
  direction: "Ingress" | "Egress",
  { from, to, port, protocol }: Connection,
): boolean => {
  const [own, other] = direction === "Ingress" ? [to, from] : [from, to];
  const isolating = policies.filter(
    ({ metadata, spec }) =>
      metadata?.namespace === own.namespace &&
      matches(own.labels, spec?.podSelector?.matchLabels) &&
      // Unless said, a policy is about ingress, and about egress where it has rules for it.
      (spec?.policyTypes ?? ["Ingress", ...(spec?.egress ? ["Egress"] : [])]).includes(direction),
  );
  if (isolating.length === 0) return true;
  return isolating.some((policy) =>
    rulesOf(policy, direction).some(
      ({ peers = [], ports = [] }) =>
        // A list that is missing or empty leaves nobody out.
        (peers.length === 0 || peers.some((peer) => isPeer(other, own.namespace ?? "", peer))) &&
        (ports.length === 0 || ports.some((each) => (each.port ?? port) === port && (each.protocol ?? "TCP") === protocol)),
    ),
  );
};

/**
 * What a network that enforces NetworkPolicies does with a connection (kubernetes.io, Network Policies: the two sorts of pod isolation,
 * behaviour of to and from selectors). Only selectors by labels, ports by number and IPv4.
 */
export const passes = (policies: readonly INetworkPolicy[], connection: Connection): boolean =>
  allows(policies, "Egress", connection) && allows(policies, "Ingress", connection);
