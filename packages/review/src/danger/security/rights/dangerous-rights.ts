import { covers, type Right } from "./right.ts";

type Sort = readonly [what: string, group: string, resources: readonly string[], verbs: readonly string[]];

const rbac = "rbac.authorization.k8s.io";
const writes = ["create", "update", "patch"];

/** Rights that give more than they say, or that show what is secret (kubernetes.io, Role Based Access Control Good Practices). */
const sorts: readonly Sort[] = [
  ["give a role more rights than it has itself", rbac, ["roles", "clusterroles"], ["escalate"]],
  ["bind itself to any role", rbac, ["roles", "clusterroles"], ["bind"]],
  ["act as other users", "", ["users", "groups", "serviceaccounts"], ["impersonate"]],
  ["make tokens of ServiceAccounts and act as them", "", ["serviceaccounts/token"], ["create"]],
  ["read Secrets", "", ["secrets"], ["get", "list", "watch"]],
  ["change Secrets", "", ["secrets"], writes],
  ["run commands in pods", "", ["pods/exec", "pods/attach"], ["create", "get"]],
  ["put containers of its own into pods", "", ["pods/ephemeralcontainers"], ["update", "patch"]],
  ["reach every pod of a node past the API server and its audit", "", ["nodes/proxy"], ["get", "create"]],
  ["start pods as any ServiceAccount of the namespace", "", ["pods"], ["create"]],
  ["start pods as any ServiceAccount of the namespace", "apps", ["deployments", "daemonsets", "statefulsets", "replicasets"], writes],
  ["start pods as any ServiceAccount of the namespace", "batch", ["jobs", "cronjobs"], writes],
  ["bind roles", rbac, ["rolebindings", "clusterrolebindings"], writes],
  ["change roles", rbac, ["roles", "clusterroles"], ["update", "patch"]],
  [
    "read and change what is sent to the API server",
    "admissionregistration.k8s.io",
    ["validatingwebhookconfigurations", "mutatingwebhookconfigurations"],
    writes,
  ],
  [
    "turn off admission policies",
    "admissionregistration.k8s.io",
    ["validatingadmissionpolicies", "validatingadmissionpolicybindings"],
    [...writes, "delete"],
  ],
  ["change CRDs and what converts their objects", "apiextensions.k8s.io", ["customresourcedefinitions"], writes],
  ["approve certificates of any user", "certificates.k8s.io", ["certificatesigningrequests/approval"], ["update", "patch"]],
  ["loosen the Pod Security of namespaces", "", ["namespaces"], ["update", "patch"]],
  ["mount any path of a node by a volume of its own", "", ["persistentvolumes"], ["create"]],
];

/** What whoever has a right may do by it that is dangerous: `read Secrets`. Rights on objects by name are not. */
export const dangersOf = (right: Right): readonly string[] => {
  if (right.url !== undefined || right.name !== undefined) return [];
  if (right.verb === "*" && right.group === "*" && right.resource === "*") return ["do anything"];
  return sorts.flatMap(([what, group, resources, verbs]) =>
    resources.some((resource) => verbs.some((verb) => covers(right, { verb, group, resource }))) ? [what] : [],
  );
};

/** The same for many, each once; who may do anything may do the rest. */
export const dangersIn = (rights: readonly Right[]): readonly string[] => {
  const all = [...new Set(rights.flatMap(dangersOf))];
  return all.includes("do anything") ? ["do anything"] : all;
};
