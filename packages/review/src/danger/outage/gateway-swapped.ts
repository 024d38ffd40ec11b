import type { Tree } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { identityKey } from "../../diff/identity.ts";
import type { Context, DangerRule } from "../danger-rule.ts";
import { gatewaysOf, gatewayGroup as group, routeKinds } from "../gateways-of.ts";
import { listNames } from "../served-by.ts";

const isDeleted = ({ changes }: Context, gateway: string): boolean => {
  const [namespace = "", name = ""] = gateway.split("/");
  return changes.get(identityKey({ group, kind: "Gateway", namespace, name }))?.verdict === "deleted";
};

const isNew = (before: Tree, gateway: string): boolean => {
  const [namespace = "", name = ""] = gateway.split("/");
  return before.whole && before.find(group, "Gateway", namespace, name) === undefined;
};

export const gatewaySwapped: DangerRule = {
  name: "gateway-swapped",
  danger: "OUTAGE",
  tells: "A route leaves a Gateway, whose address its clients still know",
  kinds: routeKinds,
  find: ({ before, after, fields }, context) => {
    const is = gatewaysOf(after);
    const left = [...gatewaysOf(before)].filter((gateway) => !is.has(gateway));
    if (left.length === 0) return [];
    const to = [...is].filter((gateway) => !gatewaysOf(before).has(gateway));
    const gone = left.some((gateway) => isDeleted(context, gateway)) ? ", which goes in the same change," : "";
    const fresh = to.some((gateway) => isNew(context.before, gateway)) ? " that has no address yet" : "";
    const where = to.length === 0 ? "" : ` for ${listNames(to)}${fresh}`;
    return [
      {
        message: `It leaves Gateway ${listNames(left)}${gone}${where}: whoever still knows that address is refused`,
        remedy: "let the route be at both Gateways, move the names of DNS, and leave the old one when nobody asks there",
        fields: changesWithin(fields, "spec.parentRefs"),
      },
    ];
  },
};
