import { describeObject } from "@ashlar/model";
import type { TreeRule } from "../rule/tree-rule.ts";
import { at, record, records, text } from "../tree/read.ts";
import type { Placed } from "../tree/tree.ts";

/** Annotations by which a controller tells requests apart that host and path do not: canaries, conditions, entry points. */
const tellsApart = /canary|conditions\.|mergeable|router\.|priority/;

const classOf = ({ object }: Placed): string =>
  text(at(object, "spec").ingressClassName) ?? text(at(object, "metadata", "annotations")["kubernetes.io/ingress.class"]) ?? "";

export const sameIngress: TreeRule = {
  name: "same-ingress",
  family: "reference",
  // Controllers differ in what they make of it, and some have annotations of their own for it.
  severity: "warning",
  holds: "Of the Ingresses of one class, no two claim the same host and path",
  check: (tree, report) => {
    const claimed = new Map<string, Placed>();
    for (const placed of tree.ofKind("networking.k8s.io", "Ingress")) {
      const { object } = placed;
      if (Object.keys(at(object, "metadata", "annotations")).some((key) => tellsApart.test(key))) continue;
      const ofClass = classOf(placed);
      for (const [rule, { host, http }] of records(at(object, "spec").rules).entries())
        for (const [index, { path = "/", pathType }] of records(record(http).paths).entries()) {
          const key = `${ofClass}|${host}|${path}|${pathType}`;
          const first = claimed.get(key);
          if (first === undefined) claimed.set(key, placed);
          else if (first !== placed) {
            const message = `claims ${text(host) ?? "every host"} ${path}, as ${describeObject(first.object)} does`;
            const at = ["spec", "rules", rule, "http", "paths", index, "path"];
            report(placed, at, message, "give one another host or path: which of them gets the traffic is not defined");
          }
        }
    }
  },
};
