import { namespaceOf, type Placed, record, records, text } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { formerOf } from "./former.ts";

/** Who may refer to what in the namespace of a grant: each of `from` to each of `to` (Gateway API 1.5). */
const grantsOf = (placed: Placed | undefined): ReadonlySet<string> => {
  const { from, to } = record(placed?.object.spec);
  return new Set(
    records(from).flatMap(({ kind, namespace }) =>
      records(to).map((each) => `${kind} of namespace ${namespace} use ${each.kind} ${text(each.name) ?? "of any name"}`),
    ),
  );
};

export const referenceGrantWidened: DangerRule = {
  name: "reference-grant-widened",
  danger: "SECURITY",
  tells: "Another namespace may use Secrets of this one, by a ReferenceGrant",
  kinds: ["gateway.networking.k8s.io ReferenceGrant"],
  of: ["created", "changed"],
  find: (change, context) => {
    const had = grantsOf(formerOf(change, context));
    const all = [...grantsOf(change.after)].filter((each) => !had.has(each) && !had.has(each.replace(/ \S+$/, " of any name")));
    // A Service behind a route of another namespace is traffic that its NetworkPolicy judges; a Secret is given away.
    const secrets = all.filter((each) => / use Secret /.test(each));
    if (secrets.length === 0 || change.after === undefined) return [];
    return [
      {
        message: `${describeIdentity(change.identity)} lets each ${secrets.join(", and each ")} in namespace ${namespaceOf(change.after.object)}`,
        remedy: "name the one Secret that is meant, or copy it to where it is used",
        fields: changesWithin(change.fields, "spec"),
      },
    ];
  },
};
