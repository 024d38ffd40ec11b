import { namespaceOf, type PodSource, type Tree, text } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule, Found } from "../danger-rule.ts";
import { podChangeOf } from "./pods/pod-change.ts";

const field = "automountServiceAccountToken";
const remedy = "set automountServiceAccountToken to false where nothing talks to the API server";

/** Whether pods have a token: what they say counts before what their ServiceAccount says (Kubernetes 1.36, admission ServiceAccount). */
const hasToken = (tree: Tree, { spec, namespace }: PodSource): boolean => {
  if (typeof spec[field] === "boolean") return spec[field];
  const name = text(spec.serviceAccountName) ?? text(spec.serviceAccount) ?? "default";
  return tree.find("", "ServiceAccount", namespace, name)?.object[field] !== false;
};

const ofAccount = ({ before, after, fields, identity }: ObjectChange): readonly Found[] => {
  if (before?.object[field] !== false || after?.object[field] === false) return [];
  const message = `Pods in ${namespaceOf(before.object)} with ${describeIdentity(identity)} get its token unless they say no`;
  return [{ message, remedy, fields: changesWithin(fields, field) }];
};

const ofPods = (change: ObjectChange, context: Context): readonly Found[] => {
  const pods = change.fields.length === 0 ? undefined : podChangeOf(change, context);
  if (pods?.before === undefined) return [];
  const fields = changesWithin(change.fields, `${pods.pattern}.${field}`);
  if (hasToken(context.before, pods.before) || !hasToken(context.after, pods.after)) return [];
  // Another ServiceAccount may be the cause; what changed in that one is told there.
  const cause = fields.length > 0 ? fields : changesWithin(change.fields, `${pods.pattern}.serviceAccountName`);
  if (cause.length === 0) return [];
  return [{ message: `Pods of ${describeIdentity(change.identity)} get a token for the API server`, remedy, fields: cause }];
};

export const tokenMounted: DangerRule = {
  name: "token-mounted",
  danger: "SECURITY",
  tells: "Pods get a token for the API server that they did not have",
  find: (change, context) => (change.kind === " ServiceAccount" ? ofAccount(change) : ofPods(change, context)),
};
