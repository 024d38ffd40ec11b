import { qualifiedName } from "../../names/qualified-name.ts";
import type { ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { nearest } from "../../schema/nearest.ts";

const ofVariables = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
];
const ofFiles = ["metadata.name", "metadata.namespace", "metadata.labels", "metadata.annotations", "metadata.uid"];

const subscripted = /^(.+?)\['([\s\S]*)'\]$/;

/** Why a key between brackets is none; annotations may be written in any case. */
const judgeKey = (path: string, key: string): string | undefined => {
  if (path === "metadata.annotations") return qualifiedName(key.toLowerCase());
  return path === "metadata.labels" ? qualifiedName(key) : "is a key of something that has none";
};

const judge = (fieldRef: Value | undefined, fields: readonly string[], report: Report): void => {
  if (fieldRef === undefined) return;
  const { apiVersion = "", fieldPath = "" } = fieldRef;
  if (apiVersion !== "" && apiVersion !== "v1") report(["fieldRef", "apiVersion"], `${apiVersion} is not v1`);
  const [, path = "", key] = subscripted.exec(fieldPath) ?? [];
  if (key !== undefined) {
    const why = judgeKey(path, key);
    if (why !== undefined) report(["fieldRef", "fieldPath"], `'${key}' in ${fieldPath} ${why}`);
    return;
  }
  if (fields.includes(fieldPath) || (fieldPath === "spec.host" && fields === ofVariables)) return;
  const near = nearest(fieldPath, fields);
  report(["fieldRef", "fieldPath"], `'${fieldPath}' cannot be read here${near === undefined ? "" : `; did you mean '${near}'?`}`);
};

export const fieldPath: ObjectRule = {
  name: "field-path",
  family: "api",
  severity: "error",
  holds: "A variable or file reads a field of the pod that it may read",
  on: {
    "core.v1.EnvVarSource": ({ fieldRef }, report) => judge(fieldRef, ofVariables, report),
    "core.v1.DownwardAPIVolumeFile": ({ fieldRef }, report) => judge(fieldRef, ofFiles, report),
  },
};
