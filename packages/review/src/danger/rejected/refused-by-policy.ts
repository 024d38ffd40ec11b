import { type AdmissionRequest, admissionOf } from "@ashlar/checks/server";
import { type Placed, type Tree, text } from "@ashlar/checks/tree";
import { describeIdentity, identityOfObject } from "../../diff/identity.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule, Found } from "../danger-rule.ts";

const group = "admissionregistration.k8s.io";
const policyKinds: ReadonlySet<string> = new Set([`${group} ValidatingAdmissionPolicy`, `${group} ValidatingAdmissionPolicyBinding`]);

const requestOf = ({ verdict, before, after }: ObjectChange): AdmissionRequest => ({
  operation: verdict === "created" ? "CREATE" : verdict === "changed" ? "UPDATE" : "DELETE",
  ...(after !== undefined && { object: after.object }),
  ...(before !== undefined && { old: before.object }),
});

const inObject = (change: ObjectChange, { after: tree }: Context): readonly Found[] => {
  if (change.verdict === "changed" && change.fields.length === 0) return [];
  const [refusal] = admissionOf(tree, requestOf(change)).refusals;
  if (refusal === undefined) return [];
  const message = `a policy of the cluster refuses this, and the API server answers "${refusal.answer}"`;
  return [{ message, remedy: "keep to the policy, or change what it is for in a merge before this one", fields: change.fields }];
};

const staying = ({ object }: Placed): AdmissionRequest => ({ operation: "UPDATE", object, old: object });

const nameOf = ({ object }: Placed): string => object.metadata.name;

/** What stays as it is and is refused by a policy that let it through before, by the name of the policy. */
const refusedSince = (before: Tree, after: Tree): ReadonlyMap<string, readonly Placed[]> => {
  const known = new Set(before.objects);
  const pairs = after.objects
    .filter((placed) => known.has(placed))
    .flatMap((placed) => {
      const now = new Set(admissionOf(after, staying(placed)).refusals.map(({ policy }) => nameOf(policy)));
      if (now.size === 0) return [];
      const was = admissionOf(before, staying(placed));
      // Of what had no verdict before, nobody knows whether it is news.
      const old = new Set([...was.refusals, ...was.unjudged].map(({ policy }) => nameOf(policy)));
      return [...now].filter((name) => !old.has(name)).map((name) => [name, placed] as const);
    });
  return new Map([...Map.groupBy(pairs, ([name]) => name)].map(([name, each]) => [name, each.map(([, placed]) => placed)]));
};

const since = new WeakMap<Tree, ReturnType<typeof refusedSince>>();

const atMost = 3;

const policyOf = ({ after, kind, identity }: ObjectChange): string | undefined => {
  if (!kind.endsWith("Binding")) return identity.name;
  const { spec } = (after?.object ?? {}) as { spec?: { policyName?: unknown } };
  return text(spec?.policyName);
};

const inPolicy = (change: ObjectChange, { before, after }: Context): readonly Found[] => {
  const name = change.after === undefined ? undefined : policyOf(change);
  if (name === undefined) return [];
  const all = since.get(after) ?? refusedSince(before, after);
  since.set(after, all);
  const refused = (all.get(name) ?? []).map(({ object }) => describeIdentity(identityOfObject(object)));
  if (refused.length === 0) return [];
  const more = refused.length > atMost ? ` and ${refused.length - atMost} more` : "";
  const message = `ValidatingAdmissionPolicy ${name} refuses ${refused.slice(0, atMost).join(", ")}${more} as they are, so their next change is not synced`;
  return [{ message, remedy: "bind it with Warn first, or change in a merge before this one what it refuses" }];
};

export const refusedByPolicy: DangerRule = {
  name: "refused-by-policy",
  danger: "REJECTED",
  tells: "A ValidatingAdmissionPolicy of the cluster refuses a change, or from now on refuses what is there",
  of: ["created", "changed", "deleted"],
  find: (change, context) => (policyKinds.has(change.kind) ? inPolicy(change, context) : inObject(change, context)),
};
