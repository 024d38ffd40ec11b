import type { NetworkPeer } from "@ashlar/model";
import { dnsPeers } from "../dns-peers.ts";
import { peersOf } from "./cilium-peers.ts";

/** NodeLocal DNSCache as Cilium leads pods to it: as a pod of the node (cilium/cilium, Node-local DNS, local redirect policy). */
export const nodeLocalDns: NetworkPeer = {
  namespaceSelector: dnsPeers[0].namespaceSelector,
  podSelector: { matchLabels: { "k8s-app": "node-local-dns" } },
};

const ports = [
  { port: "53", protocol: "UDP" },
  { port: "53", protocol: "TCP" },
] as const;

/**
 * Lets pods ask for names.
 * @param rules what Cilium's DNS proxy looks at; without them it is not in the way
 */
export const dnsRules = (further: readonly NetworkPeer[], rules?: { readonly dns: readonly [{ readonly matchPattern: "*" }] }) => {
  const { pods, ranges } = peersOf([dnsPeers[0], nodeLocalDns, ...further]);
  const toPorts = [{ ports, ...(rules && { rules }) }];
  return [{ toEndpoints: pods, toPorts }, ...(ranges.length === 0 ? [] : [{ toCIDRSet: ranges, toPorts }])];
};
