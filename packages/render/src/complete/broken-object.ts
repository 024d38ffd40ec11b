import { describeObject, type KubeObject, type Problem } from "@ashlar/model";
import { checkPlain } from "../emit/check-plain.ts";

type Found = Pick<Problem, "rule" | "message" | "remedy" | "pointer" | "object">;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** How to name an object of which anything may be missing. */
const describeBroken = (object: Partial<KubeObject>): string => {
  const name: unknown = object.metadata?.name;
  return [isText(object.kind) ? object.kind : "an object", isText(name) ? name : "without name"].join(" ");
};

/** Why an object is none: no name, kind or apiVersion, or a value that YAML cannot carry. */
export const brokenObject = (object: KubeObject): readonly Found[] => {
  const parts: Partial<KubeObject> = object;
  const missing = [
    ...(isText(parts.apiVersion) ? [] : [{ pointer: "/apiVersion", message: "has no apiVersion", remedy: "write one: `apps/v1`" }]),
    ...(isText(parts.kind) ? [] : [{ pointer: "/kind", message: "has no kind", remedy: "write one: `Deployment`" }]),
    ...(isText(parts.metadata?.name) ? [] : [{ pointer: "/metadata/name", message: "has no name", remedy: "write one; `generateName` would make another object at each sync" }]),
  ];
  if (missing.length > 0) return missing.map((found) => ({ rule: "broken-object", object: describeBroken(parts), ...found }));
  return checkPlain(object).map((found) => ({ rule: "not-plain", object: describeObject(object), ...found }));
};
