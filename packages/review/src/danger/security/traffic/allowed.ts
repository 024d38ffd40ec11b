import { namespaceOf, type Placed, record, records, type Selector, selectorOf, text, texts, type Value } from "@ashlar/checks/tree";
import { anyIp4, anyIp6, type Range, rangeOf, without } from "./address-ranges.ts";

/** Whom traffic comes from or goes to. */
export type Peer =
  | { readonly of: "anyone" }
  | { readonly of: "addresses"; readonly ranges: readonly Range[]; readonly written: string }
  | { readonly of: "pods"; readonly namespaces: Selector; readonly pods: Selector };

/** On which ports: of a protocol from one number to another, or one by its name. */
export interface Ports {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly name?: string;
}

/** One thing that a NetworkPolicy lets through. */
export interface Allowed {
  readonly policy: Placed;
  readonly peer: Peer;
  readonly ports: Ports;
}

export type Direction = "ingress" | "egress";

/** Which directions a policy closes for its pods but for what it allows (Kubernetes 1.36, NetworkPolicySpec.policyTypes). */
export const closes = ({ object }: Placed, direction: Direction): boolean => {
  const spec = record(object.spec);
  const types = texts(spec.policyTypes);
  if (types.length > 0) return types.includes(direction === "ingress" ? "Ingress" : "Egress");
  return direction === "ingress" || records(spec.egress).length > 0;
};

/** The label that every namespace has, with its name (Kubernetes 1.36). */
export const namespaceLabel = "kubernetes.io/metadata.name";

const peerOf = ({ ipBlock, namespaceSelector, podSelector }: Value, own: string): Peer => {
  if (ipBlock !== undefined && ipBlock !== null) {
    const { cidr, except } = record(ipBlock);
    const range = rangeOf(cidr);
    const ranges =
      range === undefined
        ? []
        : without(
            [range],
            texts(except).flatMap((each) => rangeOf(each) ?? []),
          );
    return { of: "addresses", ranges, written: text(cidr) ?? "" };
  }
  // Without a selector of namespaces, the policy's own is meant.
  const namespaces = namespaceSelector ?? { matchLabels: { [namespaceLabel]: own } };
  return { of: "pods", namespaces: selectorOf(namespaces), pods: selectorOf(podSelector) };
};

const lastPort = 65535;
const protocols = ["TCP", "UDP", "SCTP"];

/** A rule that names no ports is about all of them. */
const anyPort: readonly Ports[] = protocols.map((protocol) => ({ protocol, from: 0, to: lastPort }));

const portsOf = ({ protocol, port, endPort }: Value): Ports => {
  const of = text(protocol) ?? "TCP";
  if (typeof port === "number") return { protocol: of, from: port, to: typeof endPort === "number" ? endPort : port };
  return typeof port === "string" ? { protocol: of, from: -1, to: -1, name: port } : { protocol: of, from: 0, to: lastPort };
};

/** All that a policy allows in a direction; a rule without peers allows everyone. */
export const allowedBy = (policy: Placed, direction: Direction): readonly Allowed[] =>
  records(record(policy.object.spec)[direction]).flatMap((rule) => {
    const own = namespaceOf(policy.object);
    const peers = records(rule[direction === "ingress" ? "from" : "to"]);
    const ports = records(rule.ports);
    return (peers.length === 0 ? [{ of: "anyone" } as const] : peers.map((peer) => peerOf(peer, own))).flatMap((peer) =>
      (ports.length === 0 ? anyPort : ports.map(portsOf)).map((each) => ({ policy, peer, ports: each })),
    );
  });

/** The addresses that a peer means as addresses. */
export const rangesOf = (peer: Peer): readonly Range[] =>
  peer.of === "anyone" ? [anyIp4, anyIp6] : peer.of === "addresses" ? peer.ranges : [];
