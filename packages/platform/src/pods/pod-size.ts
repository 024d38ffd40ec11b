/** What one pod's container gets. */
export interface PodSize {
  /** Cores or thousandths of a core: `2`, `250m`. Requested, never a limit: a limit throttles even while the node idles. */
  readonly cpu: `${number}` | `${number}m`;
  /** Bytes with a binary unit: `256Mi`. Requested, and the limit. */
  readonly memory: `${number}${"Ki" | "Mi" | "Gi"}`;
}

/** Requests and limits of a container, as Kubernetes and charts spell them. */
export const containerResources = ({ cpu, memory }: PodSize) => ({ requests: { cpu, memory }, limits: { memory } });
