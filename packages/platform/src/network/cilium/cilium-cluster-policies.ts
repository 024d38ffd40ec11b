import type { KubeObject, NetworkPeer, Output } from "@ashlar/model";
import { type Blocked, type ClusterRules, openNamespaces, rangeProblems } from "../cluster-rules.ts";
import type { CiliumClusterwideNetworkPolicy } from "./cilium.kinds.ts";
import { dnsRules } from "./cilium-dns.ts";
import { namespaces } from "./cilium-peers.ts";

const policy = (name: string, spec: CiliumClusterwideNetworkPolicy["spec"]): KubeObject =>
  ({
    apiVersion: "cilium.io/v2",
    kind: "CiliumClusterwideNetworkPolicy",
    metadata: { name },
    spec,
  }) satisfies CiliumClusterwideNetworkPolicy;

/** Denies, which go before all that is allowed, and closes nothing else. */
const blockedPolicy = ({ name, cidrs, except = [] }: Blocked): KubeObject =>
  policy(`blocked-${name}`, {
    endpointSelector: namespaces("NotIn", except),
    enableDefaultDeny: { ingress: false, egress: false },
    egressDeny: [{ toCIDRSet: cidrs.map((cidr) => ({ cidr })) }],
  });

/** A rule that lets nobody in is what closes a direction (cilium/cilium, Documentation/security/policy). */
const closedPolicy = (open: readonly string[], dns: readonly NetworkPeer[]): KubeObject =>
  policy("default-deny", {
    endpointSelector: namespaces("NotIn", open),
    enableDefaultDeny: { ingress: true, egress: true },
    ingress: [{}],
    egress: dnsRules(dns),
  });

/** What a cluster's rules come to, or what is wrong with them. */
export const clusterPolicies = (
  { blocked = [], closed }: ClusterRules,
  dns: readonly NetworkPeer[],
  gitops: string | undefined,
): readonly Output[] => {
  const problems = blocked.flatMap(({ name, cidrs }) => rangeProblems(`blocked ${name}`, cidrs));
  if (problems.length > 0) return problems;
  return [...blocked.map(blockedPolicy), ...(closed === undefined ? [] : [closedPolicy(openNamespaces(closed.except, gitops), dns)])];
};
