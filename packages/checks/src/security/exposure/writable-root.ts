import type { ObjectRule, Value } from "../../rule/object-rule.ts";

const lists = ["initContainers", "containers"];

export const writableRoot: ObjectRule = {
  name: "writable-root",
  family: "security",
  severity: "warning",
  holds: "A container cannot change the file system that its image brought",
  on: {
    "core.v1.PodSpec": (pod, report) => {
      if (pod.os?.name === "windows") return;
      for (const list of lists)
        for (const [index, container] of ((pod[list] ?? []) as readonly Value[]).entries())
          if (container.securityContext?.readOnlyRootFilesystem !== true)
            report(
              [list, index],
              `container '${container.name}' can write where its programs lie`,
              "set readOnlyRootFilesystem to true, and mount an emptyDir where it writes",
            );
    },
  },
};
