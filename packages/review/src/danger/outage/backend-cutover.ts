import { at, isEmptySelector, type Placed, selectedPods, selectorOfLabels, type Tree } from "@ashlar/checks/tree";
import { backendKinds, describeShares, shiftsOf } from "../backend-shares.ts";
import type { DangerRule } from "../danger-rule.ts";

/** The workloads behind a backend that is a Service of the tree. */
const behind = (tree: Tree, route: Placed, backend: string): readonly string[] => {
  const [namespace, name] = backend.includes("/") ? backend.split("/") : ["", ""];
  const place = namespace === "" ? (route.object.metadata.namespace ?? "default") : (namespace ?? "");
  const service = tree.find("", "Service", place, name ?? "");
  const selector = selectorOfLabels(at(service?.object, "spec").selector);
  if (service === undefined || isEmptySelector(selector)) return [];
  return selectedPods(tree, place, selector).map(({ placed: { object } }) => `${object.kind} ${object.metadata.name}`);
};

export const backendCutover: DangerRule = {
  name: "backend-cutover",
  danger: "OUTAGE",
  tells: "A route sends all its traffic at once to what had none of it",
  kinds: backendKinds,
  find: ({ before, after, fields }, context) => {
    if (before === undefined || after === undefined) return [];
    return shiftsOf(before.object, after.object).flatMap(({ before: was, after: is, fresh }) => {
      if (fresh < 1) return [];
      const old = [...was.keys()].flatMap((name) => behind(context.before, before, name));
      const next = [...is.keys()].flatMap((name) => behind(context.before, before, name));
      // Another Service in front of the same pods is another name.
      if (old.length > 0 && old.toSorted().join() === next.toSorted().join()) return [];
      return [
        {
          message: `All traffic goes at once from ${describeShares(was)} to ${describeShares(is)}`,
          remedy: "give the new backend a small weight first, and more of it in later changes",
          fields: fields.filter(({ pattern }) => /backend|\.route\[|\.service$/.test(pattern)),
        },
      ];
    });
  },
};
