import { qualifiedName } from "../../names/qualified-name.ts";
import type { ObjectRule, Report } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { containerResourceName } from "./container-resource-name.ts";
import { hugePages, type Requirements, type ResourceList } from "./resource-lists.ts";

type Path = readonly (string | number)[];

/** Why a pod as a whole has no such resource. */
const ofPod = (name: string): string | undefined =>
  name === "cpu" || name === "memory" || (name.startsWith(hugePages) && qualifiedName(name) === undefined)
    ? undefined
    : "is no resource that a pod as a whole has: cpu, memory, hugepages-…";

const judge = (list: ResourceList | undefined, path: Path, why: typeof ofPod, report: Report): void => {
  for (const name in list) {
    const wrong = why(name);
    if (wrong !== undefined) report([...path, name], `'${name}' ${wrong}`);
  }
};

const limits = ["resources", "limits"];
const requests = ["resources", "requests"];
const overheads = ["overhead"];

export const resourceName: ObjectRule = {
  name: "resource-name",
  family: "api",
  severity: "error",
  holds: "Containers and pods ask for resources that there can be",
  on: {
    "core.v1.Container": ({ resources }, report) => {
      if (resources === undefined) return;
      judge((resources as Requirements).limits, limits, containerResourceName, report);
      judge((resources as Requirements).requests, requests, containerResourceName, report);
    },
    "core.v1.PodSpec": ({ resources, overhead }, report, about) => {
      if (overhead !== undefined) judge(overhead, overheads, containerResourceName, report);
      if (resources === undefined || !since(34, about)) return;
      judge((resources as Requirements).limits, limits, ofPod, report);
      judge((resources as Requirements).requests, requests, ofPod, report);
    },
  },
};
