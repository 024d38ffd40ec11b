import { imageOf } from "./image-of.ts";

/** The label that stand-ins select pods by. */
export const podLabels = (workload: string) => ({ "app.kubernetes.io/name": workload });

/**
 * A pod that any namespace admits, also one that enforces the Pod Security Standard "restricted". Its container is called as
 * the workload is, which is what our patches of Argo CD go by.
 */
export const podTemplate = (workload: string, images: readonly string[], restartPolicy?: "Never") => ({
  metadata: { labels: podLabels(workload) },
  spec: {
    automountServiceAccountToken: false,
    ...(restartPolicy && { restartPolicy }),
    containers: [
      {
        name: workload,
        image: imageOf(workload, images),
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
      },
    ],
    securityContext: { runAsNonRoot: true, runAsUser: 65_532, seccompProfile: { type: "RuntimeDefault" } },
  },
});
