import type { ObjectRule, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { containerLists } from "../container-lists.ts";
import { firstWith, nameOf } from "../first-with.ts";

export const variableFile: ObjectRule = {
  name: "variable-file",
  family: "api",
  severity: "error",
  holds: "A variable is read from a file in an emptyDir of the pod",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) {
          const env = containers[i]?.env as readonly Value[] | undefined;
          if (env === undefined) continue;
          for (let j = 0; j < env.length; j++) {
            const ref = env[j]?.valueFrom?.fileKeyRef;
            if (ref === undefined || !since(35, about)) continue;
            if ((ref.path ?? "") === "") report([list, i, "env", j, "valueFrom", "fileKeyRef"], "'path' is missing, of the file to read");
            if (ref.key === undefined)
              report([list, i, "env", j, "valueFrom", "fileKeyRef"], "'key' is missing, of the variable in the file");
            const volumes = (pod.volumes ?? []) as readonly Value[];
            const volume = volumes[firstWith(volumes, nameOf, ref.volumeName)];
            const at = [list, i, "env", j, "valueFrom", "fileKeyRef", "volumeName"];
            if (volume === undefined) report(at, `the pod has no volume '${ref.volumeName}'`);
            else if (volume.emptyDir === undefined && Object.keys(volume).length > 1)
              report(at, `the volume ${ref.volumeName} is no emptyDir`);
          }
        }
      }
    },
  },
};
