import { labelValue } from "../names/label-value.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Look, ObjectRule } from "../rule/object-rule.ts";
import { judgeLabels } from "./label.ts";

const withValues: ReadonlySet<string> = new Set(["In", "NotIn"]);
const withoutValues: ReadonlySet<string> = new Set(["Exists", "DoesNotExist"]);

const requirement: Look = ({ key = "", operator = "", values = [] }, report, { object }) => {
  if (object.kind === "HorizontalPodAutoscaler") return; // selectors of metrics are passed on as they are
  const why = qualifiedName(key);
  if (why !== undefined) report(["key"], `the key '${key}' ${why}`);
  if (withValues.has(operator)) {
    if (values.length === 0) report(["values"], `'${operator}' needs at least one value`);
  } else if (withoutValues.has(operator)) {
    if (values.length > 0) report(["values"], `'${operator}' takes no values`);
  } else report(["operator"], `'${operator}' is none of In, NotIn, Exists, DoesNotExist`);
  for (const [index, value] of values.entries()) {
    const wrong = labelValue(value);
    if (wrong !== undefined) report(["values", index], `'${value}' ${wrong}`);
  }
};

export const labelSelector: ObjectRule = {
  name: "label-selector",
  family: "api",
  severity: "error",
  holds: "A label selector asks for labels that an object can have",
  on: {
    "meta.v1.LabelSelector": (selector, report, { object }) => {
      if (object.kind !== "HorizontalPodAutoscaler") judgeLabels(selector.matchLabels, ["matchLabels"], report);
    },
    "meta.v1.LabelSelectorRequirement": requirement,
  },
};
