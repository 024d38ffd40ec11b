import type { NetworkPeer } from "@ashlar/model";
import { dnsPeers } from "../dns-peers.ts";

type Labels = Readonly<Record<string, string>>;

/** Labels as Calico's selectors spell them (projectcalico/calico v3.32.1, libcalico-go/lib/selector). None of them means everything. */
export const labelled = (labels: Labels = {}): string =>
  Object.entries(labels)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key} == "${value}"`)
    .join(" && ") || "all()";

/** Pods of every namespace but some. What is in none, a host, has no such label. */
export const namespacesBut = (except: readonly string[]): string =>
  [
    "has(projectcalico.org/name)",
    ...(except.length === 0 ? [] : [`projectcalico.org/name not in {${except.map((name) => `"${name}"`).join(", ")}}`]),
  ].join(" && ");

const destinationOf = ({ ipBlock, namespaceSelector, podSelector }: NetworkPeer) =>
  ipBlock === undefined
    ? {
        ...(namespaceSelector && { namespaceSelector: labelled(namespaceSelector.matchLabels) }),
        selector: labelled(podSelector?.matchLabels),
      }
    : { nets: [ipBlock.cidr], ...(ipBlock.except && { notNets: ipBlock.except }) };

/** Lets pods ask for names. */
export const dnsRules = (further: readonly NetworkPeer[]) =>
  [...dnsPeers, ...further].flatMap((peer) =>
    (["UDP", "TCP"] as const).map((protocol) => ({
      action: "Allow" as const,
      protocol,
      destination: { ...destinationOf(peer), ports: [53] },
    })),
  );
