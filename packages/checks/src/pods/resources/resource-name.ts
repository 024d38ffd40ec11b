import { extendedResourceName } from "../../names/extended-resource-name.ts";
import { qualifiedName } from "../../names/qualified-name.ts";
import type { ObjectRule, Report } from "../../rule/object-rule.ts";
import { since } from "../../rule/since.ts";
import { nearest } from "../../schema/nearest.ts";
import { hugePages, isStandardResource, type Requirements, type ResourceList } from "./resource-lists.ts";

type Path = readonly (string | number)[];

const standard = ["cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi"];

/** Why a container has no such resource. */
const ofContainer = (name: string): string | undefined => {
  if (name === "cpu" || name === "memory") return undefined;
  const why = qualifiedName(name);
  if (why !== undefined) return why;
  if (!name.includes("/")) {
    if (isStandardResource(name)) return undefined;
    const near = nearest(name, standard);
    return `is no resource of a container${near === undefined ? "" : `; did you mean '${near}'?`}`;
  }
  return name.includes("kubernetes.io/") ? undefined : extendedResourceName(name);
};

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
      judge((resources as Requirements).limits, limits, ofContainer, report);
      judge((resources as Requirements).requests, requests, ofContainer, report);
    },
    "core.v1.PodSpec": ({ resources, overhead }, report, about) => {
      if (overhead !== undefined) judge(overhead, overheads, ofContainer, report);
      if (resources === undefined || !since(34, about)) return;
      judge((resources as Requirements).limits, limits, ofPod, report);
      judge((resources as Requirements).requests, requests, ofPod, report);
    },
  },
};
