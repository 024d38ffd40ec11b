import type { Gateway, Metrics, NetworkPeer } from "@ashlar/model";

/** What calls the pods of apps: if it stands outside of the mesh, a member takes nothing from it. */
export interface Callers {
  readonly gateway?: Gateway;
  readonly metrics?: Metrics;
}

const namespaceOf = ({ namespaceSelector }: NetworkPeer): string | undefined =>
  namespaceSelector?.matchLabels["kubernetes.io/metadata.name"];

const peersOf = ({ gateway, metrics }: Callers): readonly NetworkPeer[] => [...(gateway?.clients ?? []), ...(metrics?.clients ?? [])];

/** The namespaces of a platform's gateway and metrics, sorted. */
export const namespacesOfCallers = (callers: Callers): readonly string[] =>
  [...new Set(peersOf(callers).flatMap((peer) => namespaceOf(peer) ?? []))].sort();

/** Whether requests of a platform's gateway come from addresses rather than pods, as those of a cloud's load balancer do. */
export const comesFromOutside = ({ gateway }: Callers): boolean => (gateway?.clients ?? []).some((peer) => namespaceOf(peer) === undefined);
