import type { GroupKind } from "./app-project.ts";

const kinds: Readonly<Record<string, readonly string[]>> = {
  "": ["ConfigMap", "PersistentVolumeClaim", "Service", "ServiceAccount"],
  apps: ["DaemonSet", "Deployment", "StatefulSet"],
  autoscaling: ["HorizontalPodAutoscaler"],
  batch: ["CronJob", "Job"],
  "networking.k8s.io": ["Ingress", "NetworkPolicy"],
  policy: ["PodDisruptionBudget"],
  "rbac.authorization.k8s.io": ["Role", "RoleBinding"],
};

/**
 * The namespaced kinds that every team may deploy. Fixed, not read off today's objects: Argo CD loses sight of an
 * object whose kind leaves the project, so a kind must not come and go with the objects.
 */
export const workloadKinds: readonly GroupKind[] = Object.entries(kinds).flatMap(([group, names]) =>
  names.map((kind) => ({ group, kind })),
);

/** Whether every team may deploy a kind. */
export const isWorkloadKind = ({ group, kind }: GroupKind): boolean => kinds[group]?.includes(kind) ?? false;
