/** For the pod that each node has to read its files: on nodes with taints too, for pods write lines there as well. */
export const onEveryNode = [{ operator: "Exists" }] as const;

/** A tenth of the nodes at a time: one by one takes hours in a large cluster, and lines wait in their files meanwhile. */
export const tenthAtATime = { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } } as const;

/**
 * Root, as far as the files of others ask for it: the kubelet makes what containers write readable to root alone. No capability is
 * needed to read one's own files, and nothing else of the node is writable.
 */
export const readsAsRoot = {
  runAsUser: 0,
  runAsGroup: 0,
  runAsNonRoot: false,
  allowPrivilegeEscalation: false,
  privileged: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
  seccompProfile: { type: "RuntimeDefault" },
} as const;
