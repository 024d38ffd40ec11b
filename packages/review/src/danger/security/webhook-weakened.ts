import { type Placed, record, records, text, type Value } from "@ashlar/checks/tree";
import { describeIdentity } from "../../diff/identity.ts";
import type { Path } from "../../diff/path.ts";
import type { DangerRule } from "../danger-rule.ts";
import { noLongerAsked } from "./admission/no-longer-asked.ts";
import { scopeNarrowed } from "./admission/scope-narrowed.ts";
import { staysWithout } from "./stays.ts";

/** What the API server fills in (Kubernetes 1.36, admissionregistration.k8s.io/v1). */
const failurePolicyOf = (webhook: Value): string => text(webhook.failurePolicy) ?? "Fail";

/** By what a webhook holds back less than before. */
const weakened = (was: Value, is: Value): readonly string[] => {
  const lost = noLongerAsked(was.rules, is.rules);
  return [
    ...(failurePolicyOf(was) === "Fail" && failurePolicyOf(is) === "Ignore" ? ["lets everything in while it does not answer"] : []),
    ...(lost.length > 0 ? [`is no longer asked about ${lost.join(", ")}`] : []),
    ...scopeNarrowed(was, is),
  ];
};

const webhooksOf = ({ object }: Placed): ReadonlyMap<string, Value> =>
  new Map(records(record(object).webhooks).map((webhook) => [text(webhook.name) ?? "", webhook]));

const looksAt: ReadonlySet<unknown> = new Set(["failurePolicy", "rules", "namespaceSelector", "objectSelector", "matchConditions"]);

const isOf = (names: ReadonlySet<string>, [list, webhook, field]: Path): boolean =>
  list?.name === "webhooks" && (webhook === undefined || names.has(webhook.name)) && (field === undefined || looksAt.has(field.name));

export const webhookWeakened: DangerRule = {
  name: "webhook-weakened",
  danger: "SECURITY",
  tells: "An admission webhook holds back less than before: it goes, is asked about less, or lets everything in when it fails",
  kinds: ["admissionregistration.k8s.io ValidatingWebhookConfiguration", "admissionregistration.k8s.io MutatingWebhookConfiguration"],
  of: ["changed", "deleted"],
  find: ({ before, after, identity, fields }, context) => {
    if (before === undefined) return [];
    const name = describeIdentity(identity);
    if (after === undefined)
      return staysWithout(context.after, before)
        ? [{ message: `${name} goes: nothing asks its webhooks any more`, remedy: "keep it, or remove what it belongs to as well" }]
        : [];
    const is = webhooksOf(after);
    const found = [...webhooksOf(before)].flatMap(([webhook, was]) => {
      const now = is.get(webhook);
      const what = now === undefined ? ["goes"] : weakened(was, now);
      return what.length === 0 ? [] : [[webhook, what.join(", and ")] as const];
    });
    if (found.length === 0) return [];
    const names = new Set(found.map(([webhook]) => webhook));
    return [
      {
        message: `${name}: ${found.map(([webhook, what]) => `webhook '${webhook}' ${what}`).join("; ")}`,
        remedy: "keep failurePolicy Fail with enough replicas, and leave out only the namespaces that must not wait for it",
        fields: fields.filter(({ path }) => isOf(names, path)),
      },
    ];
  },
};
