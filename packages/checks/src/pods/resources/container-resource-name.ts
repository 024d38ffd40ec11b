import { extendedResourceName } from "../../names/extended-resource-name.ts";
import { qualifiedName } from "../../names/qualified-name.ts";
import type { Syntax } from "../../names/syntax.ts";
import { nearest } from "../../schema/nearest.ts";
import { isStandardResource } from "./resource-lists.ts";

const standard = ["cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi"];

/** The name of a resource that a container can ask for: one of Kubernetes, or one with a domain that others define. */
export const containerResourceName: Syntax = (name) => {
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
