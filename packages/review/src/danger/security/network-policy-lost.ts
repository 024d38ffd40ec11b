import type { DangerRule } from "../danger-rule.ts";
import { podChangeOf } from "./pods/pod-change.ts";
import type { Direction } from "./traffic/allowed.ts";
import { describeNewlyAllowed } from "./traffic/describe-newly-allowed.ts";
import { newlyAllowed } from "./traffic/newly-allowed.ts";
import { policiesOf } from "./traffic/policies-of.ts";

const directions: readonly Direction[] = ["ingress", "egress"];

export const networkPolicyLost: DangerRule = {
  name: "network-policy-lost",
  danger: "SECURITY",
  tells: "The labels of pods change so that NetworkPolicies that selected them do so no longer, or others do that allow more",
  find: (change, context) => {
    const labels = change.fields.filter(({ pattern }) => /(?:^|\.)metadata\.labels(?:\{\})?$/.test(pattern));
    if (labels.length === 0 || change.before === undefined || change.after === undefined) return [];
    const pods = podChangeOf(change, context);
    if (pods?.before === undefined) return [];
    const pair = { before: change.before, after: change.after };
    // A policy that follows the labels is the same one; one that changes is told of by itself.
    const had = new Set(policiesOf(context.before, pair.before));
    const now = policiesOf(context.after, pair.after);
    if (now.length === had.size && now.every((policy) => had.has(policy))) return [];
    const found = directions.flatMap((direction) => newlyAllowed(context, pair, direction) ?? []);
    const pattern = pods.pattern.replace(/(?:\.)?spec$/, "");
    const fields = labels.filter((field) => field.pattern.startsWith(pattern === "" ? "metadata" : `${pattern}.metadata`));
    if (found.length === 0 || fields.length === 0) return [];
    return [{ message: describeNewlyAllowed(found), remedy: "keep the label, or let a NetworkPolicy select the new one", fields }];
  },
};
