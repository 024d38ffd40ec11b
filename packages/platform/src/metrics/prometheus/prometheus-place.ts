import { type NetworkPeer, podsOfNamespace } from "@ashlar/model";

/** The name of the brick, its namespace, its Prometheus, its ServiceAccount and its Service. */
export const NAME = "prometheus";
export const ALERTMANAGER = "alertmanager";

/** The port of Prometheus' API and page, of its pods and its Service. */
export const PORT = 9090;

/** On everything that this Prometheus is to take: what others write for other collectors stays theirs. */
export const takenLabels = { "ashlar.dev/metrics": NAME };

/** The labels that the operator puts on the pods of an instance (prometheus-operator v0.93.0, makeSelectorLabels). */
const podsOf = (name: string, instance: string) => ({ "app.kubernetes.io/name": name, "app.kubernetes.io/instance": instance });

export const prometheusPods = podsOf("prometheus", NAME);
export const alertmanagerPods = podsOf("alertmanager", ALERTMANAGER);

/** The labels that the chart selects the blackbox exporter by, for its release. */
export const blackboxPods = podsOf("prometheus-blackbox-exporter", "blackbox-exporter");

const peer = (matchLabels: Record<string, string>): NetworkPeer => ({ ...podsOfNamespace(NAME), podSelector: { matchLabels } });

/** Prometheus and the blackbox exporter, as network policies of any namespace name them. */
export const prometheusPeer = peer(prometheusPods);
export const blackboxPeer = peer(blackboxPods);

/** What a pod of the operator may be: the images themselves name no user by number. */
export const instanceSecurity = {
  runAsNonRoot: true,
  runAsUser: 1000,
  runAsGroup: 2000,
  fsGroup: 2000,
  fsGroupChangePolicy: "OnRootMismatch",
  seccompProfile: { type: "RuntimeDefault" },
};
