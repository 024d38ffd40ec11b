import type { Metrics, NetworkPeer, Problem } from "@ashlar/model";
import { type Gateways, gatewaySlots, gatewaysOf } from "../gateway/gateways.ts";

/** What calls the pods of apps, every gateway and metrics: if it stands outside of the mesh, a member takes nothing from it. */
export interface Callers extends Gateways {
  readonly metrics?: Metrics;
}

/** Namespaces that Kubernetes or a cloud makes, and that no brick labels: `kube-system`, `gmp-system`, `amazon-cloudwatch`. */
const elsewhere = /^(kube|gke|gmp|amazon|aks|azure)-/;

/** The namespace of a peer that can join a mesh. */
const joinable = ({ namespaceSelector }: NetworkPeer): string | undefined => {
  const namespace = namespaceSelector?.matchLabels["kubernetes.io/metadata.name"];
  return namespace === undefined || elsewhere.test(namespace) ? undefined : namespace;
};

const clientsBySlot = (callers: Callers): readonly (readonly [slot: string, clients: readonly NetworkPeer[]])[] => [
  ...gatewaySlots(callers).map(([slot, { clients }]) => [slot, clients] as const),
  ["metrics", callers.metrics?.clients ?? []],
];

/** The namespaces of a platform's gateways and metrics, sorted. */
export const namespacesOfCallers = (callers: Callers): readonly string[] =>
  [...new Set(clientsBySlot(callers).flatMap(([, clients]) => clients.flatMap((peer) => joinable(peer) ?? [])))].sort();

/**
 * The callers that cannot join: they come from addresses, as a cloud's load balancers do, or out of a namespace of the cloud's own. A gateway
 * under a name of its own is told of only where no gateway joins: who routes through it is not known here, and those outside of the mesh may.
 * @param canJoin whether the mesh takes in other bricks at all
 */
export const callersOutside = (mesh: string, callers: Callers, canJoin = true): readonly Problem[] => {
  const isOutside = (clients: readonly NetworkPeer[]): boolean => clients.some((peer) => !canJoin || joinable(peer) === undefined);
  const someJoin = gatewaysOf(callers).some(({ clients }) => !isOutside(clients));
  return clientsBySlot(callers)
    .filter(([slot, clients]) => isOutside(clients) && !(someJoin && slot.startsWith("gateway.")))
    .map(([slot]) => ({
      rule: "outside-mesh",
      severity: "warning",
      app: mesh,
      message: `what this platform has under '${slot}' calls pods from outside of the mesh, whose members take nothing from there`,
      remedy: "Let no namespace join that it calls, or use a brick that runs in a namespace of this cluster, and a mesh that takes it in",
    }));
};
