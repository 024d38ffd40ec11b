import type { Value } from "../../rule/object-rule.ts";

/** Amounts by the name of a resource. */
export type ResourceList = Readonly<Record<string, string | number>>;

export const hugePages = "hugepages-";

const standard: ReadonlySet<string> = new Set(["cpu", "memory", "ephemeral-storage"]);

/** Resources that a container may ask for by a name without a domain. */
export const isStandardResource = (name: string): boolean => standard.has(name) || name.startsWith(hugePages);

/** Whether Kubernetes itself counts a resource (core/helper: IsNativeResource). */
const isNative = (name: string): boolean => !name.includes("/") || name.includes("kubernetes.io/");

/** Whether a container may be promised less of a resource than it may use. */
export const mayOvercommit = (name: string): boolean => isNative(name) && !name.startsWith(hugePages);

/** Whether others than Kubernetes count a resource, in whole pieces. */
export const isExtendedResource = (name: string): boolean => !isNative(name) && !name.startsWith("requests.");

/** What a value of `core.v1.ResourceRequirements` says of amounts. */
export interface Requirements extends Value {
  readonly limits?: ResourceList;
  readonly requests?: ResourceList;
}
