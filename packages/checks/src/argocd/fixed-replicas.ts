import { describeObject } from "@ashlar/model";
import { scalersOf } from "../references/scaling/scalers.ts";
import type { TreeRule } from "../rule/tree-rule.ts";
import { at, records, text, texts } from "../tree/read.ts";
import type { Placed } from "../tree/tree.ts";
import type { Application } from "./applications.ts";
import { applicationsFor } from "./deployed-by.ts";

/** Whether an Application leaves the number of pods of a workload to others. */
const ignoresReplicas = ({ spec }: Application, { object }: Placed): boolean =>
  records(spec.ignoreDifferences).some(
    (each) =>
      each.kind === object.kind &&
      (text(each.name) ?? object.metadata.name) === object.metadata.name &&
      (texts(each.jsonPointers).includes("/spec/replicas") ||
        texts(each.jqPathExpressions).some((expression) => expression.includes(".spec.replicas")) ||
        texts(each.managedFieldsManagers).length > 0),
  );

export const fixedReplicas: TreeRule = {
  name: "fixed-replicas",
  family: "argocd",
  severity: "error",
  holds: "What an autoscaler scales has no number of replicas in its manifest: Argo CD would put it back",
  check: (tree, report) => {
    for (const { placed: scaler, target } of scalersOf(tree)) {
      const workload = tree.find(target.group, target.kind, target.namespace, target.name);
      const replicas: unknown = workload && at(workload.object, "spec").replicas;
      if (workload === undefined || replicas === undefined || replicas === null) continue;
      const applications = applicationsFor(tree, workload);
      if (applications.length > 0 && applications.every((each) => ignoresReplicas(each, workload))) continue;
      const heals = applications.some(({ automated }) => automated?.selfHeal === true);
      const message = `has ${replicas} replicas, and ${describeObject(scaler.object)} changes their number`;
      const remedy = "leave `replicas` out: with self-heal Argo CD undoes what the autoscaler does";
      report(workload, ["spec", "replicas"], message, remedy, heals ? undefined : "warning");
    }
  },
};
