import type { About, ObjectRule, Report, Value } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { containerLists } from "../container-lists.ts";
import { firstWith, type Read } from "../first-with.ts";

const nameOfResource: Read = ({ resourceName }) => resourceName;

const never = "a pod that is never restarted cannot restart a container to resize it";
const init = "an init container that ends is not restarted to resize it";

const judge = (pod: Value, list: string, i: number, report: Report, about: About): void => {
  const container: Value = pod[list][i];
  const policies = container.resizePolicy as readonly Value[];
  const mayNot =
    pod.restartPolicy === "Never"
      ? never
      : list === "initContainers" && container.restartPolicy !== "Always" && since(36, about)
        ? init
        : undefined;
  for (const [j, { resourceName, restartPolicy }] of policies.entries()) {
    const at = [list, i, "resizePolicy", j];
    if (firstWith(policies, nameOfResource, resourceName) < j) report(at, `there is a second policy for ${resourceName}`);
    if (mayNot !== undefined && restartPolicy === "RestartContainer") report([...at, "restartPolicy"], mayNot, "write NotRequired");
  }
};

export const resizePolicy: ObjectRule = {
  name: "resize-policy",
  family: "api",
  severity: "error",
  holds: "Each resource has one resize policy, and only what is restarted asks for a restart",
  on: {
    "core.v1.PodSpec": (pod, report, about) => {
      for (const list of containerLists) {
        const containers = pod[list] as readonly Value[] | undefined;
        if (containers === undefined) continue;
        for (let i = 0; i < containers.length; i++) if (containers[i]?.resizePolicy !== undefined) judge(pod, list, i, report, about);
      }
    },
  },
};
