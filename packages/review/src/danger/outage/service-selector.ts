import { at, isEmptySelector, namespaceOf, type Placed, selectedPods, selectorOfLabels, type Tree } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";

/** The workloads of a tree whose pods a Service selects, by kind and name: the same workload on both sides is the same text. */
const behind = (tree: Tree, { object }: Placed): ReadonlySet<string> => {
  const selector = selectorOfLabels(at(object, "spec").selector);
  if (isEmptySelector(selector)) return new Set();
  return new Set(selectedPods(tree, namespaceOf(object), selector).map((pod) => `${pod.object.kind} ${pod.placed.object.metadata.name}`));
};

const without = (all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] => [...all].filter((each) => !some.has(each));

export const serviceSelector: DangerRule = {
  name: "service-selector",
  danger: "OUTAGE",
  tells: "A Service selects other pods than before, or none until new ones are ready",
  kinds: [" Service"],
  find: (change, { before, after }) => {
    const fields = changesAt(change.fields, "spec.selector");
    if (fields.length === 0 || change.before === undefined || change.after === undefined) return [];
    const was = behind(before, change.before);
    const is = behind(after, change.after);
    if (was.size === 0) return [];
    const lost = without(was, is);
    if (is.size === 0)
      return [
        {
          message: `It sent traffic to ${listNames([...was])}, and selects no pod now`,
          remedy: "give the pods the labels first, and change the selector when all have them",
          fields,
        },
      ];
    if (lost.length > 0)
      return [
        {
          message: `All its traffic goes at once from ${listNames(lost)} to ${listNames([...is])}`,
          remedy: "make a second Service for the new pods, and move the traffic by the weights of a route",
          fields,
        },
      ];
    // The selector holds at once, the labels of pods only when they are replaced.
    const late = without(was, behind(before, change.after));
    if (late.length === 0) return [];
    return [
      {
        message: `The pods of ${listNames(late)} that run now do not have the labels: nobody answers until the first new one is ready`,
        remedy: "add the label to the pods in one change, and to the selector in the next",
        fields,
      },
    ];
  },
};
