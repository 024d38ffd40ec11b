import type { KubeObject, NetworkPeer } from "@ashlar/model";
import { podPolicy } from "../../pods/pod-policy.ts";
import { ALERTMANAGER, alertmanagerPods, NAME, PORT, prometheusPods } from "./prometheus-place.ts";

const pods = (matchLabels: Record<string, string>): NetworkPeer => ({ podSelector: { matchLabels } });
// Prometheus looks at every pod, Alertmanager tells receivers that have no fixed address.
const anywhere = [{ peers: "anywhere" as const }];

/** Nobody asks Prometheus or Alertmanager but each other and the namespaces that said so: neither knows passwords. */
export const prometheusNetwork = (askers: readonly NetworkPeer[]): readonly KubeObject[] => [
  podPolicy(NAME, prometheusPods, { admits: [{ peers: [pods(prometheusPods), ...askers], ports: [PORT] }], calls: anywhere }),
  podPolicy(ALERTMANAGER, alertmanagerPods, {
    // Among themselves over UDP too: what one told, the others need not.
    admits: [{ peers: [pods(prometheusPods)], ports: [9093] }, { peers: [pods(alertmanagerPods)] }],
    calls: anywhere,
  }),
];
