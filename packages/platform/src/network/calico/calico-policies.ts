import type { ApiFlows, KubeObject, NetworkPeer, Output } from "@ashlar/model";
import { type Blocked, type ClusterRules, openNamespaces, rangeProblems } from "../cluster-rules.ts";
import type { GlobalNetworkPolicy, NetworkPolicy, Tier } from "./calico.kinds.ts";
import { dnsRules, labelled, namespacesBut } from "./calico-selectors.ts";

const apiVersion = "projectcalico.org/v3";
const TIER = "platform";
/** Where the operator puts Calico, and itself. */
const OWN = ["calico-apiserver", "calico-system", "tigera-operator"];

/** Looked at before the tier of NetworkPolicies, to which goes all that it says nothing of. */
const tier = (): KubeObject =>
  ({ apiVersion, kind: "Tier", metadata: { name: TIER }, spec: { order: 100, defaultAction: "Pass" } }) satisfies Tier;

const clusterWide = (name: string, spec: GlobalNetworkPolicy["spec"]): KubeObject =>
  ({ apiVersion, kind: "GlobalNetworkPolicy", metadata: { name }, spec }) satisfies GlobalNetworkPolicy;

/** Named after its tier, as Calico before 3.32 demands. */
const blockedPolicy = ({ name, cidrs, except = [] }: Blocked): KubeObject =>
  clusterWide(`${TIER}.blocked-${name}`, {
    tier: TIER,
    order: 100,
    namespaceSelector: namespacesBut(except),
    selector: "all()",
    types: ["Egress"],
    egress: [{ action: "Deny", destination: { nets: cidrs } }],
  });

/** In the tier of NetworkPolicies, after them (they have order 1000): what none of them allows is denied at the tier's end. */
const closedPolicy = (open: readonly string[], dns: readonly NetworkPeer[]): KubeObject =>
  clusterWide("default-deny", {
    tier: "default",
    order: 2000,
    namespaceSelector: namespacesBut(open),
    selector: "all()",
    types: ["Ingress", "Egress"],
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
  return [
    ...(blocked.length === 0 ? [] : [tier()]),
    ...blocked.map(blockedPolicy),
    ...(closed === undefined ? [] : [closedPolicy(openNamespaces(closed.except, gitops, OWN), dns)]),
  ];
};

/** The API server, by the Service that stands for it: addresses and ports are those behind it. */
export const apiFlow: ApiFlows["apiFlow"] = ({ name, matchLabels }) => [
  {
    apiVersion,
    kind: "NetworkPolicy",
    metadata: { name },
    spec: {
      tier: "default",
      order: 500,
      selector: labelled(matchLabels),
      types: ["Egress"],
      egress: [{ action: "Allow", destination: { services: { name: "kubernetes", namespace: "default" } } }],
    },
  } satisfies NetworkPolicy,
];
