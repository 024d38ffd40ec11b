import type { NetworkPeer } from "@ashlar/model";
import { dnsPeers } from "../dns-peers.ts";
import { peersOf } from "./cilium-peers.ts";

const ports = [
  { port: "53", protocol: "UDP" },
  { port: "53", protocol: "TCP" },
] as const;

/**
 * Lets pods ask for names.
 * @param rules what Cilium's DNS proxy looks at; without them it is not in the way
 */
export const dnsRules = (further: readonly NetworkPeer[], rules?: { readonly dns: readonly [{ readonly matchPattern: "*" }] }) => {
  const { pods, ranges } = peersOf([dnsPeers[0], dnsPeers[1], ...further]);
  const toPorts = [{ ports, ...(rules && { rules }) }];
  return [{ toEndpoints: pods, toPorts }, ...(ranges.length === 0 ? [] : [{ toCIDRSet: ranges, toPorts }])];
};
