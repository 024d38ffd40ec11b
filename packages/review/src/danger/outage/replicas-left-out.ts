import { applicationsFor, at, type Placed, records, scaledBy, type Tree, text, texts } from "@ashlar/checks/tree";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";

/** Whether Argo CD leaves the number alone when it applies the rest (Argo CD 3.5, `RespectIgnoreDifferences`). */
const isLeftAlone = (tree: Tree, placed: Placed): boolean => {
  const applications = applicationsFor(tree, placed);
  return (
    applications.length > 0 &&
    applications.every(
      ({ spec, options }) =>
        options.has("RespectIgnoreDifferences=true") &&
        records(spec.ignoreDifferences).some(
          ({ kind, name, jsonPointers }) =>
            kind === placed.object.kind &&
            (text(name) ?? placed.object.metadata.name) === placed.object.metadata.name &&
            texts(jsonPointers).includes("/spec/replicas"),
        ),
    )
  );
};

export const replicasLeftOut: DangerRule = {
  name: "replicas-left-out",
  danger: "OUTAGE",
  tells: "The number of pods is left to an autoscaler, and falls to one until it acts",
  kinds: ["apps Deployment", "apps StatefulSet", "argoproj.io Rollout"],
  find: (change, { before, after }) => {
    if (change.before === undefined || change.after === undefined) return [];
    const was: unknown = at(change.before.object, "spec").replicas;
    const is: unknown = at(change.after.object, "spec").replicas;
    if (typeof was !== "number" || was < 2 || is !== undefined || !scaledBy(after).has(change.after)) return [];
    if (isLeftAlone(before, change.before)) return [];
    return [
      {
        message: `${was} pods fall to 1 when \`replicas\` goes from the manifest, until the autoscaler has looked`,
        remedy:
          "ignore `/spec/replicas` in the Application, with `RespectIgnoreDifferences=true`, in a change before; or merge it when nobody needs it",
        fields: changesAt(change.fields, "spec.replicas"),
      },
    ];
  },
};
