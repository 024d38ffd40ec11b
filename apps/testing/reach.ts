import type { NetworkPolicy, Service } from "@ashlar/components";
import { isObject, type KubeObject, type Output } from "@ashlar/model";
import type { INetworkPolicyPeer } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPeer";
import type { INetworkPolicyPort } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicyPort";
import { type Pod, podsIn } from "./pods.ts";

type Labels = Readonly<Record<string, string>>;

const isService = (object: KubeObject): object is Service => object.kind === "Service";
const isPolicy = (object: KubeObject): object is NetworkPolicy => object.kind === "NetworkPolicy";

const selects = (wanted: Labels, labels: Labels): boolean => Object.entries(wanted).every(([key, value]) => labels[key] === value);

/** What keeps a pod from an address (`host:port`) of its own namespace; nothing when the connection works. */
export const obstacles = (outputs: readonly Output[], from: Pod, address: string): string[] => {
  const objects = outputs.filter(isObject);
  const [host, number] = address.split(":");
  const service = objects.filter(isService).find(({ metadata }) => metadata.name === host);
  if (service === undefined) return [`there is no Service ${host}`];
  const servicePort = service.spec.ports?.find(({ port }) => `${port}` === number);
  if (servicePort === undefined) return [`Service ${host} has no port ${number}`];
  const pods = podsIn(outputs).filter(({ labels }) => selects(service.spec.selector ?? {}, labels));
  if (pods.length === 0) return [`Service ${host} selects no pods`];
  const policies = objects.filter(isPolicy);
  return pods.flatMap((to) => {
    const target = servicePort.targetPort ?? servicePort.port;
    const port = to.container.ports?.find(({ name, containerPort }) => target === name || target === containerPort)?.containerPort;
    if (port === undefined) return [`${to.name} does not listen on ${target}`];
    return [
      ...(letsOut(policies, from, to, port) ? [] : [`the policy of ${from.name} does not let it out to ${to.name}:${port}`]),
      ...(letsIn(policies, from, to, port) ? [] : [`the policy of ${to.name} does not admit ${from.name} to ${port}`]),
    ];
  });
};

const policiesOf = (policies: readonly NetworkPolicy[], pod: Pod, type: "Ingress" | "Egress"): NetworkPolicy[] =>
  policies.filter(({ spec }) => spec.policyTypes?.includes(type) && selects(spec.podSelector?.matchLabels ?? {}, pod.labels));

// Without a policy everything is allowed: that counts as an obstacle here, because every pod of these apps has one.
const letsOut = (policies: readonly NetworkPolicy[], from: Pod, to: Pod, port: number): boolean =>
  policiesOf(policies, from, "Egress").some(({ spec }) => spec.egress?.some((rule) => names(rule.to, to) && has(rule.ports, port)));

const letsIn = (policies: readonly NetworkPolicy[], from: Pod, to: Pod, port: number): boolean =>
  policiesOf(policies, to, "Ingress").some(({ spec }) => spec.ingress?.some((rule) => names(rule.from, from) && has(rule.ports, port)));

const names = (peers: readonly INetworkPolicyPeer[] | undefined, pod: Pod): boolean =>
  peers?.some((peer) => peer.namespaceSelector === undefined && selects(peer.podSelector?.matchLabels ?? { "": "none" }, pod.labels)) ??
  false;

const has = (ports: readonly INetworkPolicyPort[] | undefined, port: number): boolean => ports?.some((rule) => rule.port === port) ?? false;
