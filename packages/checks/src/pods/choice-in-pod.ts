import type { Look, ObjectRule, Value } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";

interface Choice {
  /** The fields that exclude each other. */
  readonly fields: readonly string[];
  /** Whether one must be there. */
  readonly needed: boolean;
}

/** Fields of which a value has one. Those that the server drops before it looks are left out. */
const choices: Readonly<Record<string, Choice>> = {
  "core.v1.EnvFromSource": { fields: ["configMapRef", "secretRef"], needed: true },
  "core.v1.Probe": { fields: ["exec", "httpGet", "tcpSocket", "grpc"], needed: true },
  "core.v1.LifecycleHandler": { fields: ["exec", "httpGet", "tcpSocket", "sleep"], needed: true },
  "core.v1.DownwardAPIVolumeFile": { fields: ["fieldRef", "resourceFieldRef"], needed: true },
  "core.v1.VolumeProjection": { fields: ["secret", "configMap", "downwardAPI", "serviceAccountToken"], needed: false },
};

const keys = ["fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef"];
const keysAndFiles = [...keys, "fileKeyRef"];
const claims = ["resourceClaimName", "resourceClaimTemplateName"];

const judge = (value: Value, fields: readonly string[], needed: boolean, report: Parameters<Look>[1]): void => {
  let found = 0;
  for (let i = 0; i < fields.length; i++) if (value[fields[i] as string] !== undefined) found++;
  if (found === 1 || (found === 0 && !needed)) return;
  if (found === 0) report([], `none of ${fields.join(", ")} is there`, "set one of them");
  else report([], `${fields.filter((field) => value[field] !== undefined).join(" and ")} exclude each other`, "keep one of them");
};

export const choiceInPod: ObjectRule = {
  name: "choice-in-pod",
  family: "api",
  severity: "error",
  holds: "Where a pod says one thing in one of several ways, it says it in one",
  on: {
    ...Object.fromEntries(
      Object.entries(choices).map(([type, { fields, needed }]): [string, Look] => [
        type,
        (value, report) => judge(value, fields, needed, report),
      ]),
    ),
    "core.v1.EnvVarSource": (value, report, about) => judge(value, since(35, about) ? keysAndFiles : keys, true, report),
    "core.v1.PodResourceClaim": (value, report) => {
      judge(value, claims, true, report);
      if (value.name === undefined) report([], "'name' is missing");
    },
  },
};
