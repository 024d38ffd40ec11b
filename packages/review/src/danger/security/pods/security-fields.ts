import type { Breach } from "@ashlar/checks/tree";
import type { FieldChange } from "../../../diff/field-change.ts";
import { isWithin } from "../../../diff/path.ts";
import { containerOf } from "./pod-change.ts";

/** Where a pod says what it may do, below the spec of the pod. */
const ofSecurity =
  /\.(?:securityContext|hostNetwork|hostPID|hostIPC|hostUsers|volumes|ports\[\]\.hostPort|ports|lifecycle|livenessProbe|readinessProbe|startupProbe|os)\b/;
const annotation = /\.metadata\.annotations\{\}$/;

const wholeContainer = /\.\w*[cC]ontainers(?:\[\])?$/;

/** Whether a change may be one of those, in whatever object. */
export const mayBeOfSecurity = ({ pattern }: FieldChange): boolean =>
  ofSecurity.test(pattern) || annotation.test(pattern) || wholeContainer.test(pattern) || /\bspec$|template$/.test(pattern);

/** The changes of a pod that breaches come from. */
export const securityFields = (fields: readonly FieldChange[], pattern: string, breaches: readonly Breach[]): readonly FieldChange[] => {
  const text = breaches.map(({ message }) => message).join("\n");
  const words = new Set(breaches.flatMap(({ path }) => path.filter((step) => typeof step === "string")));
  return fields.filter((field) => {
    if (annotation.test(field.pattern)) return words.has(field.path.at(-1)?.name ?? "");
    if (!isWithin(field.pattern, pattern)) return false;
    const container = containerOf(field);
    if (container !== undefined && !text.includes(`'${container}'`)) return false;
    const below = field.pattern.slice(pattern.length);
    if (wholeContainer.test(below)) return true;
    const of = ofSecurity.exec(below)?.[0].slice(1);
    return of !== undefined && (of === "securityContext" || words.has(of.split(".").at(-1)?.replace("[]", "") ?? of));
  });
};
