import { selectorMatches } from "../metadata/selector-matches.ts";
import { type Look, type ObjectRule, onEach, type Value } from "../rule/object-rule.ts";

const none: Value = {};

const isEmpty = ({ matchLabels, matchExpressions = [] }: Value): boolean => {
  for (const _ in matchLabels) return false;
  return matchExpressions.length === 0;
};

const remedy = "give the template's metadata the labels of the selector";

const workload: Look = ({ selector, template }, report) => {
  if (selector === undefined) return;
  if (isEmpty(selector)) report(["selector"], "the selector is empty: it would select every pod");
  else if (!selectorMatches(selector, template?.metadata?.labels ?? none))
    report(["template", "metadata", "labels"], "the selector does not select the pods of the template", remedy);
};

const controller: Look = ({ selector = none, template }, report) => {
  const labels = template?.metadata?.labels ?? none;
  let some = false;
  for (const key in selector) {
    some = true;
    if (selector[key] !== labels[key])
      return report(["template", "metadata", "labels"], "the selector does not select the pods of the template", remedy);
  }
  if (!some && isEmpty({ matchLabels: labels }))
    report(["selector"], "there is no selector, and the template has no labels to make one of");
};

export const selectorMatchesTemplate: ObjectRule = {
  name: "selector-matches-template",
  family: "api",
  severity: "error",
  holds: "The selector of a workload is not empty and selects the pods that its template makes",
  on: {
    ...onEach(["apps.v1.DeploymentSpec", "apps.v1.ReplicaSetSpec", "apps.v1.StatefulSetSpec", "apps.v1.DaemonSetSpec"], workload),
    "core.v1.ReplicationControllerSpec": controller,
  },
};
