import type { KubeObject } from "@ashlar/model";
import type { IContainer } from "kubernetes-models/v1/Container";
import type { IPodSpec } from "kubernetes-models/v1/PodSpec";

interface Template {
  readonly metadata: { readonly labels: Record<string, string>; readonly annotations?: Record<string, string> };
  readonly spec: IPodSpec;
}

/** The pod template among the objects of a component. */
export const templateOf = (objects: readonly KubeObject[]): Template => {
  for (const { spec } of objects) {
    const template = at(spec, "template") ?? at(spec, "jobTemplate", "spec", "template");
    if (isTemplate(template)) return template;
  }
  throw new Error("no pod template");
};

export const podOf = (objects: readonly KubeObject[]): IPodSpec => templateOf(objects).spec;

export const containerOf = (objects: readonly KubeObject[]): IContainer => {
  const [container] = podOf(objects).containers;
  if (container === undefined) throw new Error("no container");
  return container;
};

/** The value at a path of plain data. */
export const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined), value);

const isTemplate = (value: unknown): value is Template => Array.isArray(at(value, "spec", "containers"));
