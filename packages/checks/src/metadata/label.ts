import { labelValue } from "../names/label-value.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

type Path = readonly (string | number)[];

/** Reports the keys and values of labels that are none. */
export const judgeLabels = (labels: Value | undefined, path: Path, report: Report): void => {
  if (labels === undefined) return;
  for (const key in labels) {
    const why = qualifiedName(key);
    if (why !== undefined) report([...path, key], `the key '${key}' ${why}`);
    const wrong = labelValue(labels[key]);
    if (wrong !== undefined) report([...path, key], `'${labels[key]}' ${wrong}`);
  }
};

/** A type that carries metadata of what will be made of it. */
const template: Look = (value, report) => judgeLabels(value.metadata?.labels, ["metadata", "labels"], report);

export const label: ObjectRule = {
  name: "label",
  family: "api",
  severity: "error",
  holds: "Keys and values of labels are written as such",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, { object }) => {
      if (metadata === object.metadata) judgeLabels(metadata.labels, ["labels"], report);
    },
    // of a Job's template and of a StatefulSet's claims, the server never looks at the metadata
    "core.v1.PodTemplateSpec": template,
    "core.v1.PersistentVolumeClaimTemplate": template,
    "resource.v1.ResourceClaimTemplateSpec": template,
  },
};
