import type { Published } from "./open-api.ts";

/** Short names for the packages of Kubernetes that schemas come from. */
const packages: readonly (readonly [string, string])[] = [
  ["io.k8s.api.", ""],
  ["io.k8s.apimachinery.pkg.apis.", ""],
  ["io.k8s.apimachinery.pkg.api.resource.", "resource."],
  ["io.k8s.apimachinery.pkg.util.intstr.", ""],
  ["io.k8s.apimachinery.pkg.", ""],
  ["io.k8s.apiextensions-apiserver.pkg.apis.", ""],
  ["io.k8s.kube-aggregator.pkg.apis.", ""],
];

/** `core.v1.Container` for `io.k8s.api.core.v1.Container`. */
export const shortName = (name: string): string => {
  const [from, to] = packages.find(([prefix]) => name.startsWith(prefix)) ?? ["", ""];
  return to + name.slice(from.length);
};

/** How lists and maps merge when nothing else is said, and what client-side apply alone needs. */
const silent = new Set(["description", "x-kubernetes-patch-strategy", "x-kubernetes-patch-merge-key", "x-kubernetes-unions"]);

/** What Go makes of a field that is not there; as a default it says nothing. */
const isZero = (value: unknown): boolean =>
  value === "" || value === 0 || value === false || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

const entries = (properties: unknown): Published =>
  Object.fromEntries(Object.entries(properties as Published).map(([name, schema]) => [name, factsOf(schema as Published)]));

const fact = (key: string, value: unknown): readonly (readonly [string, unknown])[] => {
  if (key === "$ref") return [[key, shortName((value as string).replace("#/components/schemas/", ""))]];
  if (key === "properties") return [[key, entries(value)]];
  if (key === "items" || key === "additionalProperties") return [[key, typeof value === "object" ? factsOf(value as Published) : value]];
  if (key === "default") return isZero(value) ? [] : [[key, value]];
  if (key === "x-kubernetes-list-type") return value === "atomic" ? [] : [[key, value]];
  if (key === "x-kubernetes-group-version-kind") return [];
  if (key === "required" || key === "enum") return [[key, [...(value as readonly string[])].sort()]];
  return [[key, value]];
};

/** What a published schema says, without its prose and what goes without saying. Keys in one order, so that equal facts are equal text. */
export const factsOf = (schema: Published): Published => {
  const { allOf, ...rest } = schema;
  // A reference with a default beside it: OpenAPI 3.0 can say that only so.
  const whole = Array.isArray(allOf) && allOf.length === 1 ? { ...rest, ...allOf[0] } : schema;
  const facts = Object.entries(whole)
    .filter(([key, value]) => !(silent.has(key) && (key !== "description" || typeof value === "string")))
    .flatMap(([key, value]) => fact(key, value));
  return Object.fromEntries(facts.sort(([a], [b]) => (a < b ? -1 : 1)));
};
