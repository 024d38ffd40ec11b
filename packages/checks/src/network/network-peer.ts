import type { ObjectRule } from "../rule/object-rule.ts";

export const networkPeer: ObjectRule = {
  name: "network-peer",
  family: "api",
  severity: "error",
  holds: "A peer of a NetworkPolicy is a selector of pods, of namespaces, or of both; or a block of addresses",
  on: {
    "networking.v1.NetworkPolicyPeer": ({ podSelector, namespaceSelector, ipBlock }, report) => {
      const selected = podSelector !== undefined || namespaceSelector !== undefined;
      if (!selected && ipBlock === undefined) report([], "it is empty", "leave the list out to mean every peer");
      if (selected && ipBlock !== undefined) report(["ipBlock"], "it stands beside a selector", "make it a peer of its own");
    },
  },
};
