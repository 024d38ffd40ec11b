import { record } from "@ashlar/checks/tree";
import type { KubeObject } from "@ashlar/model";

/** Kinds that hold texts of others, or schemas: what is called `image` there runs nothing. */
const passedOver: ReadonlySet<string> = new Set(["Application", "ApplicationSet", "ConfigMap", "CustomResourceDefinition", "Secret"]);

/** CloudNativePG 1.27 calls its image so. */
const fields: ReadonlySet<string> = new Set(["image", "imageName"]);

/** Deeper than any workload or custom resource has one. */
const deepest = 16;

const isReference = (value: unknown): value is string => typeof value === "string" && /^[\w.:/@-]+$/.test(value);

/**
 * Every image that an object names, by where: containers by their names, so that one that is new does not move the others. Custom resources
 * say theirs in a field of the same name.
 */
export const imagesIn = (object: KubeObject | undefined): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const look = (value: unknown, path: string, depth: number): void => {
    if (depth > deepest || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) look(each, `${path}[${record(each).name ?? index}]`, depth + 1);
      return;
    }
    for (const [key, each] of Object.entries(value)) {
      if (fields.has(key) && isReference(each)) found.set(`${path}.${key}`, each);
      else look(each, `${path}.${key}`, depth + 1);
    }
  };
  if (object !== undefined && !passedOver.has(object.kind)) look(record(object).spec, "spec", 0);
  return found;
};
