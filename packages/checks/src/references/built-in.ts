/** Services that every cluster has: of the API server, and of the cluster's DNS. */
export const builtInServices: ReadonlySet<string> = new Set(["default/kubernetes", "kube-system/kube-dns"]);

/** Whether the control plane makes ServiceAccounts in a namespace: one for each of its controllers. */
export const builtInServiceAccounts = (namespace: string): boolean => namespace === "kube-system";

const facing: ReadonlySet<string> = new Set(["admin", "cluster-admin", "edit", "view"]);

/** Whether the API server itself makes a ClusterRole (kubernetes.io, Using RBAC Authorization, default roles). */
export const builtInClusterRoles = (name: string): boolean => name.startsWith("system:") || facing.has(name);

/** Whether the API server itself makes a Role, which it does in its own namespaces alone. */
export const builtInRoles = (namespace: string, name: string): boolean =>
  (namespace === "kube-system" && name === "extension-apiserver-authentication-reader") ||
  ((namespace === "kube-system" || namespace === "kube-public") && name.startsWith("system:"));

/** Priority classes that come with Kubernetes. */
export const builtInPriorityClasses: ReadonlySet<string> = new Set(["system-cluster-critical", "system-node-critical"]);
