import { along } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { internalBy, publicBy } from "./exposure/internal-load-balancer.ts";

/** Where an object says of what sort its load balancer is: a Gateway says it of what is made for it (Gateway API 1.5). */
const sorts: Readonly<Record<string, readonly string[]>> = {
  "gateway.networking.k8s.io Gateway": ["spec", "infrastructure", "annotations"],
  "networking.k8s.io Ingress": ["metadata", "annotations"],
};

export const ingressExposed: DangerRule = {
  name: "ingress-exposed",
  danger: "SECURITY",
  tells: "An Ingress or a Gateway gets a load balancer of the internet in place of an internal one",
  kinds: Object.keys(sorts),
  find: ({ kind, identity, before, after, fields }) => {
    const path = sorts[kind] ?? [];
    const [was, is] = [along(before?.object, path), along(after?.object, path)];
    const [had, has] = [internalBy(was), publicBy(is)];
    const isOpened = (had !== undefined && internalBy(is) === undefined) || (has !== undefined && publicBy(was) === undefined);
    if (!isOpened) return [];
    const why = has === undefined ? `${had} says no more that it is internal` : `${has} says so`;
    return [
      {
        message: `${describeIdentity(identity)} gets a load balancer of the internet: ${why}`,
        remedy: "keep the annotation, or serve what is meant for the internet by an Ingress or a Gateway of its own",
        fields: changesWithin(fields, path.join(".")).filter(({ path: of }) => [had, has, "annotations"].includes(of.at(-1)?.name)),
      },
    ];
  },
};
