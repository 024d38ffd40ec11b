import { type Placed, records, type Tree, text, type Value } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { failsClosed, isAskedForPods, isAskedIn, serviceOf, webhookKinds } from "./webhook-services.ts";

/** Webhooks that must answer before their own pods can start, by name. */
const asksItself = (tree: Tree, placed: Placed | undefined): ReadonlyMap<string, Value> =>
  new Map(
    records(placed?.object.webhooks).flatMap((webhook) => {
      const namespace = serviceOf(webhook)?.split("/")[0];
      const locked = namespace !== undefined && failsClosed(webhook) && isAskedForPods(webhook) && isAskedIn(tree, webhook, namespace);
      return locked ? [[text(webhook.name) ?? "", webhook] as const] : [];
    }),
  );

export const webhookFailsClosed: DangerRule = {
  name: "webhook-fails-closed",
  danger: "OUTAGE",
  tells: "A webhook must answer before its own pods can start: once all are down, no pod that it is asked for starts again",
  kinds: webhookKinds,
  of: ["created", "changed"],
  find: ({ before, after, fields }, context) => {
    const was = asksItself(context.before, before);
    return [...asksItself(context.after, after)]
      .filter(([name]) => !was.has(name))
      .map(([name, webhook]) => ({
        message: `Webhook '${name}' is asked for its own pods, and nothing starts while '${serviceOf(webhook)}' does not answer`,
        remedy: "leave its own namespace and kube-system out by `namespaceSelector`, or set `failurePolicy: Ignore`",
        fields: changesWithin(fields, "webhooks").filter(({ path }) => path.some((step) => step.name === name)),
      }));
  },
};
