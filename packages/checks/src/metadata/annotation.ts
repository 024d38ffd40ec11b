import { byteLength } from "../names/byte-length.ts";
import { qualifiedName } from "../names/qualified-name.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";

/** Bytes that all annotations of an object may have together, keys and values. */
const most = 256 * 1024;

const sizeOf = (annotations: Value, measure: (text: string) => number): number => {
  let size = 0;
  for (const key in annotations) size += measure(key) + measure(annotations[key]);
  return size;
};

const units = (text: string): number => text.length;

const judge = (annotations: Value | undefined, path: readonly string[], report: Report): void => {
  if (annotations === undefined) return;
  for (const key in annotations) {
    const why = qualifiedName(key) && qualifiedName(key.toLowerCase()); // a prefix may have capitals here
    if (why !== undefined) report([...path, key], `the key '${key}' ${why}`);
  }
  // a unit of a string is three bytes at most
  if (sizeOf(annotations, units) * 3 <= most) return;
  const size = sizeOf(annotations, byteLength);
  if (size > most) report(path, `${size} bytes of annotations are more than ${most}`, "keep large texts in a ConfigMap");
};

const template: Look = (value, report) => judge(value.metadata?.annotations, ["metadata", "annotations"], report);

export const annotation: ObjectRule = {
  name: "annotation",
  family: "api",
  severity: "error",
  holds: "Keys of annotations are qualified names, and all annotations of an object have 262144 bytes at most",
  on: {
    "meta.v1.ObjectMeta": (metadata, report, { object }) => {
      if (metadata === object.metadata) judge(metadata.annotations, ["annotations"], report);
    },
    "core.v1.PodTemplateSpec": template,
    "core.v1.PersistentVolumeClaimTemplate": template,
    "resource.v1.ResourceClaimTemplateSpec": template,
  },
};
