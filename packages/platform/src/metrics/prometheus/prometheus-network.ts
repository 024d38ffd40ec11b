import { type KubeObject, podsOfNamespace } from "@ashlar/model";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import { ALERTMANAGER, alertmanagerPods, NAME, PORT, prometheusPods } from "./prometheus-place.ts";

const pods = (matchLabels: Record<string, string>): INetworkPolicyPeer => ({ podSelector: { matchLabels } });

const tcp = (port: number) => ({ port, protocol: "TCP" as const });

const letIn = (
  name: string,
  matchLabels: Record<string, string>,
  ingress: NonNullable<NonNullable<INetworkPolicy["spec"]>["ingress"]>,
): KubeObject =>
  ({
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name },
    spec: { podSelector: { matchLabels }, policyTypes: ["Ingress"], ingress },
  }) satisfies INetworkPolicy;

/** Nobody asks Prometheus or Alertmanager but each other and the namespaces that said so: neither knows passwords. */
export const prometheusNetwork = (askers: readonly string[]): readonly KubeObject[] => [
  letIn(NAME, prometheusPods, [
    { from: [pods(prometheusPods), ...askers.map(podsOfNamespace)] as INetworkPolicyPeer[], ports: [tcp(PORT)] },
  ]),
  letIn(ALERTMANAGER, alertmanagerPods, [
    { from: [pods(prometheusPods)], ports: [tcp(9093)] },
    // What one of them told, the others need not.
    { from: [pods(alertmanagerPods)], ports: [tcp(9094), { port: 9094, protocol: "UDP" as const }] },
  ]),
];
