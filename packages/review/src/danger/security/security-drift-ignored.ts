import { record, records, text, texts, type Value } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Kinds that say who may do what, so that no field of them is to be left to others. */
const kinds: ReadonlySet<string> = new Set([
  ...["Role", "ClusterRole", "RoleBinding", "ClusterRoleBinding", "NetworkPolicy", "AuthorizationPolicy", "PeerAuthentication"],
  ...["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding", "AppProject", "CiliumNetworkPolicy"],
]);

const path =
  /securityContext|rules|subjects|roleRef|host(?:Network|PID|IPC|Path|Users)|serviceAccount|automount|failurePolicy|loadBalancerSourceRanges|externalIPs|containers(?:\/\d+|\[\])?(?:\/|\.)?(?:image|args|command)?$|^\/?\.?spec$/i;
/** What cert-manager and the API server write into objects by themselves. */
const harmless = /caBundle|aggregationRule|status|replicas|annotations/i;

const isOfSecurity = (kind: string, pointer: string): boolean =>
  !harmless.test(pointer) && (kinds.has(kind) || kind === "*" || path.test(pointer));

/** What Argo CD neither shows nor puts back (Argo CD 3.5, ResourceIgnoreDifferences). */
const ignored = (spec: Value): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { kind, jsonPointers, jqPathExpressions, managedFieldsManagers, ...rest } of records(spec.ignoreDifferences)) {
    const of = text(kind) ?? "*";
    for (const each of [...texts(jsonPointers), ...texts(jqPathExpressions)])
      if (isOfSecurity(of, each)) found.set(JSON.stringify([of, rest, each]), `${each} of ${of}`);
    for (const each of texts(managedFieldsManagers))
      if (kinds.has(of)) found.set(JSON.stringify([of, rest, each]), `what ${each} writes into ${of}`);
  }
  return found;
};

export const securityDriftIgnored: DangerRule = {
  name: "security-drift-ignored",
  danger: "SECURITY",
  tells: "An Application no longer shows when someone changes a field in the cluster that says who may do what",
  kinds: ["argoproj.io Application"],
  find: ({ before, after, identity, fields }) => {
    const had = ignored(record(before?.object.spec));
    const more = [...ignored(record(after?.object.spec))].flatMap(([key, what]) => (had.has(key) ? [] : [what]));
    if (more.length === 0) return [];
    return [
      {
        message: `${describeIdentity(identity)} no longer shows changes in the cluster of ${more.join(", ")}`,
        remedy: "ignore only the field that a controller writes, of the object that it writes to",
        fields: changesWithin(fields, "spec.ignoreDifferences"),
      },
    ];
  },
};
