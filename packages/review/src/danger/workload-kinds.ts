/** Workloads whose pods are replaced when their template changes (Kubernetes 1.36; Argo Rollouts 1.9). */
export const workloadKinds: readonly string[] = ["apps DaemonSet", "apps Deployment", "apps StatefulSet", "argoproj.io Rollout"];
