import type { ApiFlows, FlowPods, HttpFlows, KubeObject, NamedHosts, NetworkPeer } from "@ashlar/model";
import { portProblems } from "../flow-problems.ts";
import { reachProblems } from "../host-problems.ts";
import type { CiliumNetworkPolicy } from "./cilium.kinds.ts";
import { dnsRules } from "./cilium-dns.ts";
import { endpoints, peersOf } from "./cilium-peers.ts";
import { httpProblems, httpRule } from "./http-rules.ts";

type Rules = Pick<NonNullable<CiliumNetworkPolicy["spec"]>, "egress" | "ingress">;

const policy = ({ name, matchLabels }: FlowPods, rules: Rules): KubeObject =>
  ({
    apiVersion: "cilium.io/v2",
    kind: "CiliumNetworkPolicy",
    metadata: { name },
    spec: { endpointSelector: endpoints(matchLabels), ...rules },
  }) satisfies CiliumNetworkPolicy;

/**
 * Names outside of the cluster. Cilium learns their addresses from answers that pass its DNS proxy, so the policy leads the questions of
 * these pods through it, all of them: a rule that allows DNS without it, such as a component's own, adds up with this one.
 */
export const reachThrough =
  (dns: readonly NetworkPeer[]): NamedHosts["reach"] =>
  (reach) => {
    const { hosts, ports, protocol = "TCP" } = reach;
    const problems = [...reachProblems(reach), ...portProblems(reach)];
    if (problems.length > 0) return problems;
    return [
      policy(reach, {
        egress: [
          ...dnsRules(dns, { dns: [{ matchPattern: "*" }] }),
          {
            toFQDNs: hosts.map((host) => (host.startsWith("*") ? { matchPattern: host } : { matchName: host })),
            toPorts: [{ ports: ports.map((port) => ({ port: `${port}`, protocol })) }],
          },
        ],
      }),
    ];
  };

/** HTTP by method and path, looked at by Envoy on the node of the pods that are called. */
export const httpFlow: HttpFlows["httpFlow"] = (flow) => {
  const problems = httpProblems(flow);
  if (problems.length > 0) return problems;
  const { pods, ranges } = peersOf(flow.from);
  const toPorts = [{ ports: [{ port: `${flow.port}`, protocol: "TCP" as const }], rules: { http: flow.allow.map(httpRule) } }];
  return [
    policy(flow, {
      ingress: [
        ...(pods.length === 0 ? [] : [{ fromEndpoints: pods, toPorts }]),
        ...(ranges.length === 0 ? [] : [{ fromCIDRSet: ranges, toPorts }]),
      ],
    }),
  ];
};

/** The API server, by the entity that Cilium knows it as. Where it shares its addresses with a node, only its ports are meant. */
export const apiFlowTo =
  (apiPorts: readonly number[]): ApiFlows["apiFlow"] =>
  (pods) => [
    policy(pods, {
      egress: [
        {
          toEntities: ["kube-apiserver"],
          toPorts: [{ ports: apiPorts.map((port) => ({ port: `${port}`, protocol: "TCP" })) }],
        },
      ],
    }),
  ];
