import { text, type Value } from "@ashlar/checks/tree";

/** Somebody whom a binding gives a role. */
export interface Subject {
  readonly kind: string;
  /** Of a ServiceAccount; else the empty string. */
  readonly namespace: string;
  readonly name: string;
}

export const subjectOf = ({ kind, namespace, name }: Value, ofBinding: string): Subject => {
  const isAccount = kind === "ServiceAccount";
  return { kind: text(kind) ?? "", namespace: isAccount ? (text(namespace) ?? ofBinding) : "", name: text(name) ?? "" };
};

const accounts = "system:serviceaccounts:";

/** Groups and users that are more than somebody (kubernetes.io, Using RBAC Authorization, default roles and subjects). */
const everyone: Readonly<Record<string, string>> = {
  "system:anonymous": "anyone who reaches the API server",
  "system:unauthenticated": "anyone who reaches the API server",
  "system:authenticated": "everyone whom the API server knows",
  "system:serviceaccounts": "every pod of the cluster",
};

/** Who a subject really is, where that is more than it seems: `every pod of namespace shop`. */
export const crowdOf = ({ kind, namespace, name }: Subject): string | undefined => {
  if (kind === "ServiceAccount") return name === "default" ? `every pod of namespace ${namespace} that names no ServiceAccount` : undefined;
  if (name.startsWith(accounts)) return `every pod of namespace ${name.slice(accounts.length)}`;
  return Object.hasOwn(everyone, name) ? everyone[name] : undefined;
};

/** `ServiceAccount shop/web`, `Group 'team:shop'`, `anyone who reaches the API server`. */
export const describeSubject = (subject: Subject): string =>
  crowdOf(subject) ??
  (subject.kind === "ServiceAccount" ? `ServiceAccount ${subject.namespace}/${subject.name}` : `${subject.kind} '${subject.name}'`);
