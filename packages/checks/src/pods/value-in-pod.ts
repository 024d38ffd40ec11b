import { type FieldTable, lookAtFields } from "../fields/field-table.ts";
import type { ObjectRule } from "../rule/object-rule.ts";
import { nearest } from "../schema/nearest.ts";

/** Words that fields of a pod are held to and the published schema does not list, or lists more of. */
const table: FieldTable<readonly string[]> = {
  "core.v1.PodOS": { name: ["linux", "windows"] },
  "core.v1.PodSecurityContext": { seLinuxChangePolicy: ["Recursive"] },
  "core.v1.ContainerResizePolicy": { resourceName: ["cpu", "memory"], restartPolicy: ["NotRequired", "RestartContainer"] },
  "core.v1.VolumeMount": {
    mountPropagation: ["Bidirectional", "HostToContainer", "None"],
    recursiveReadOnly: ["Disabled", "Enabled", "IfPossible"],
  },
  "core.v1.Toleration": { operator: ["Equal", "Exists", ""] },
};

export const valueInPod: ObjectRule = {
  name: "value-in-pod",
  family: "api",
  severity: "error",
  holds: "A field of a pod with a list of values has one of them, where the published schema has no list or a longer one",
  on: lookAtFields(table, (value, words) => {
    const text = value as string;
    if (words.includes(text)) return undefined;
    const near = nearest(text, words);
    return `is none of ${words.filter((each) => each !== "").join(", ")}${near === undefined ? "" : `; did you mean '${near}'?`}`;
  }),
};
