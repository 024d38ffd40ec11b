import { at, namespaceOf, type Placed, perTree, records, type Tree, text } from "@ashlar/checks/tree";
import { type Subject, subjectOf } from "./subject.ts";

/** That somebody has a role, in a namespace or everywhere. */
export interface Grant {
  readonly subject: Subject;
  /** The empty string: everywhere. */
  readonly scope: string;
  readonly role: { readonly kind: string; readonly name: string };
}

export const bindingKinds = ["rbac.authorization.k8s.io ClusterRoleBinding", "rbac.authorization.k8s.io RoleBinding"] as const;

/** What a binding gives. */
export const grantsOf = ({ object }: Placed): readonly Grant[] => {
  const ref = at(object, "roleRef");
  const role = { kind: text(ref.kind) ?? "", name: text(ref.name) ?? "" };
  const scope = object.kind === "ClusterRoleBinding" ? "" : namespaceOf(object);
  return records(object.subjects).map((each) => ({ subject: subjectOf(each, namespaceOf(object)), scope, role }));
};

/** Where a role of a grant lives, and its name. */
const roleKey = ({ kind, name }: Grant["role"], scope: string): string => `${kind}/${kind === "Role" ? scope : ""}/${name}`;
const grantKey = ({ subject: { kind, namespace, name }, scope, role }: Grant): string =>
  `${kind}/${namespace}/${name} ${scope} ${roleKey(role, scope)}`;

const index = perTree((tree: Tree) => {
  const all = bindingKinds.flatMap((kind) => (tree.kinds.get(kind) ?? []).flatMap(grantsOf));
  return { keys: new Set(all.map(grantKey)), byRole: Map.groupBy(all, ({ role, scope }) => roleKey(role, scope)) };
});

/** Whether somebody has a role there already, by whichever binding; to have it everywhere is to have it in each namespace. */
export const isGranted = (tree: Tree, grant: Grant): boolean => {
  const { keys } = index(tree);
  return keys.has(grantKey(grant)) || (grant.role.kind === "ClusterRole" && keys.has(grantKey({ ...grant, scope: "" })));
};

/** Who has a role. */
export const holdersOf = (tree: Tree, { object }: Placed): readonly Grant[] =>
  index(tree).byRole.get(roleKey({ kind: object.kind, name: object.metadata.name }, object.metadata.namespace ?? "")) ?? [];
