import type { Tree } from "@ashlar/checks/tree";
import { identityKey } from "../../../diff/identity.ts";
import type { Danger } from "../../danger.ts";
import type { Context } from "../../danger-rule.ts";
import { dangersIn } from "../rights/dangerous-rights.ts";
import { effectiveRules } from "../rights/effective-rules.ts";
import { rightsOf } from "../rights/right.ts";
import { type Grant, isGranted } from "./grants.ts";
import { crowdOf, describeSubject } from "./subject.ts";

const rbac = "rbac.authorization.k8s.io";

/** Roles that Kubernetes makes itself, and what whoever has them may do (kubernetes.io, Using RBAC Authorization, user-facing roles). */
const builtIn: Readonly<Record<string, readonly string[]>> = {
  "cluster-admin": ["do anything"],
  admin: ["read and change Secrets", "run commands in pods", "bind roles"],
  edit: ["read and change Secrets", "run commands in pods", "start pods as any ServiceAccount of the namespace"],
  view: [],
};

const roleOf = (tree: Tree, { role, scope }: Grant) => tree.find(rbac, role.kind, role.kind === "Role" ? scope : "default", role.name);

/** What is dangerous in a role; undefined where nobody here knows the role. */
const dangersOfRole = (tree: Tree, grant: Grant): readonly string[] | undefined => {
  const placed = roleOf(tree, grant);
  if (placed !== undefined) return dangersIn(rightsOf(effectiveRules(tree, placed)));
  return Object.hasOwn(builtIn, grant.role.name) ? builtIn[grant.role.name] : undefined;
};

/** What a role was called before, for a binding cannot take another: it is made anew with the role. */
const formerGrant = (grant: Grant, { changes }: Context): Grant => {
  const { kind, name } = grant.role;
  const namespace = kind === "Role" ? grant.scope : "";
  const former = changes.get(identityKey({ group: rbac, kind, namespace, name }))?.renamedFrom;
  return former === undefined ? grant : { ...grant, role: { kind: former.kind, name: former.name } };
};

/** A role that is new and dangerous is told of by itself, with those who get it. */
const isToldByRole = (grant: Grant, { changes }: Context): boolean => {
  const { kind, name } = grant.role;
  return changes.get(identityKey({ group: rbac, kind, namespace: kind === "Role" ? grant.scope : "", name }))?.verdict === "created";
};

export interface JudgedGrant {
  readonly message: string;
  readonly danger: Danger;
}

/**
 * What somebody may newly do by a grant; undefined where it is nothing new, or what any app is given: a role without dangerous rights for
 * its own ServiceAccount in a namespace.
 */
export const judgeGrant = (grant: Grant, context: Context): JudgedGrant | undefined => {
  const { subject, scope, role } = grant;
  if (subject.name === "system:masters") return undefined;
  if (isGranted(context.before, grant) || isGranted(context.before, formerGrant(grant, context))) return undefined;
  const dangers = dangersOfRole(context.after, grant);
  const isOrdinary = subject.kind === "ServiceAccount" && crowdOf(subject) === undefined;
  const isHarmless = dangers === undefined ? scope !== "" : dangers.length === 0;
  if (isOrdinary && scope !== "" && isHarmless) return undefined;
  if (isOrdinary && !isHarmless && dangers !== undefined && isToldByRole(grant, context)) return undefined;
  const means = dangers === undefined || dangers.length === 0 ? "" : `, and so may ${dangers.join(", ")}`;
  const where = scope === "" ? "everywhere" : `in namespace ${scope}`;
  return {
    message: `${describeSubject(subject)} gets ${role.kind} ${role.name} ${where}${means}`,
    danger: isOrdinary && isHarmless ? "CONFIG" : "SECURITY",
  };
};
