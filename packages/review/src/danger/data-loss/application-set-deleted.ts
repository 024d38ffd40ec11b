import { at } from "@ashlar/checks/tree";
import { describeWay } from "../../deletion/describe-departure.ts";
import type { DangerRule } from "../danger-rule.ts";
import { lossOf } from "./loss-of.ts";

export const applicationSetDeleted: DangerRule = {
  name: "application-set-deleted",
  danger: "DATA-LOSS",
  tells: "An ApplicationSet is deleted or renamed, and with it all Applications that it made and what they deployed",
  kinds: ["argoproj.io ApplicationSet"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    if (loss === undefined) return [];
    const what = `ApplicationSet ${change.identity.name} is ${describeWay(loss)}, and with it every Application that it made`;
    // It is not its policy `applicationsSync` that decides here: owned objects go with their owner (Argo CD 3.5, ApplicationSet).
    if (at(change.before?.object, "spec", "syncPolicy").preserveResourcesOnDeletion === true)
      return [{ danger: "CONFIG", message: `${what}; what they deployed stays (preserveResourcesOnDeletion)` }];
    return [
      {
        message: `${what}, and all that they deployed`,
        remedy: "set `spec.syncPolicy.preserveResourcesOnDeletion: true` in a commit before; a new name is a deletion, too",
      },
    ];
  },
};
