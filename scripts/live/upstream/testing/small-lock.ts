import type { Lock } from "@ashlar/model";

/** A lock with a custom kind, a workload, and objects about it. */
export const smallLock: Lock = {
  version: "1.2.3",
  brings: [{ group: "example.k8s.io", kind: "WidgetPolicy", scope: "Cluster" }],
  objects: [
    { group: "", kind: "Service", name: "widgets-metrics" },
    { group: "apps", kind: "Deployment", name: "widgets" },
    { group: "apps", kind: "Deployment", name: "widgets-cache" },
    { group: "example.k8s.io", kind: "WidgetPolicy", name: "all" },
    { group: "policy", kind: "PodDisruptionBudget", name: "widgets-cache-pdb", namespace: "elsewhere" },
    { group: "rbac.authorization.k8s.io", kind: "Role", name: "widgets" },
    { group: "rbac.authorization.k8s.io", kind: "RoleBinding", name: "widgets-binding" },
  ],
  images: ["registry.example/cache:2", "registry.example/team/widgets@sha256:00"],
};
