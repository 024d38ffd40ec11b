import type { Gateway, Metrics, NetworkPeer, Problem } from "@ashlar/model";

/** What calls the pods of apps: if it stands outside of the mesh, a member takes nothing from it. */
export interface Callers {
  readonly gateway?: Gateway;
  readonly metrics?: Metrics;
}

/** Namespaces that Kubernetes or a cloud makes, and that no brick labels: `kube-system`, `gmp-system`, `amazon-cloudwatch`. */
const elsewhere = /^(kube|gke|gmp|amazon|aks|azure)-/;

/** The namespace of a peer that can join a mesh. */
const joinable = ({ namespaceSelector }: NetworkPeer): string | undefined => {
  const namespace = namespaceSelector?.matchLabels["kubernetes.io/metadata.name"];
  return namespace === undefined || elsewhere.test(namespace) ? undefined : namespace;
};

const slots = ["gateway", "metrics"] as const;

/** The namespaces of a platform's gateway and metrics, sorted. */
export const namespacesOfCallers = (callers: Callers): readonly string[] =>
  [...new Set(slots.flatMap((slot) => (callers[slot]?.clients ?? []).flatMap((peer) => joinable(peer) ?? [])))].sort();

/**
 * The callers that cannot join: they come from addresses, as a cloud's load balancers do, or out of a namespace of the cloud's own.
 * @param canJoin whether the mesh takes in other bricks at all
 */
export const callersOutside = (mesh: string, callers: Callers, canJoin = true): readonly Problem[] =>
  slots
    .filter((slot) => callers[slot]?.clients.some((peer) => !canJoin || joinable(peer) === undefined))
    .map((slot) => ({
      rule: "outside-mesh",
      severity: "warning",
      app: mesh,
      message: `what this platform has under '${slot}' calls pods from outside of the mesh, whose members take nothing from there`,
      remedy: "Let no namespace join that it calls, or use a brick that runs in a namespace of this cluster, and a mesh that takes it in",
    }));
