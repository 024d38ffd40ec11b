/** A ClusterRoleBinding of a role to one or more subjects. */
export const binding = (role: string, subjects: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "${role}" }
subjects: [${subjects}]`;

/** A group as a subject. */
export const group = (name: string): string => `{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: "${name}" }`;

/** A ServiceAccount of the namespace `shop` as a subject. */
export const account = (name: string): string => `{ kind: ServiceAccount, namespace: shop, name: ${name} }`;
