import { describeObject, type KubeObject, type Problem } from "@ashlar/model";
import { checkPlain } from "../emit/check-plain.ts";

export type Found = Pick<Problem, "rule" | "message" | "remedy" | "pointer" | "object">;

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

/** How to name an object of which anything may be missing. */
const describeBroken = (object: Partial<KubeObject>): string => {
  const name: unknown = object.metadata?.name;
  return [isText(object.kind) ? object.kind : "an object", isText(name) ? name : "without name"].join(" ");
};

const missing = ({ apiVersion, kind, metadata }: Partial<KubeObject>): readonly Omit<Found, "rule">[] => [
  ...(isText(apiVersion) ? [] : [{ pointer: "/apiVersion", message: "has no apiVersion", remedy: "write one: `apps/v1`" }]),
  ...(isText(kind) ? [] : [{ pointer: "/kind", message: "has no kind", remedy: "write one: `Deployment`" }]),
  ...(isText(metadata?.name)
    ? []
    : [{ pointer: "/metadata/name", message: "has no name", remedy: "write one; `generateName` would make another object at each sync" }]),
];

const noText = (pointer: string, value: unknown): readonly Omit<Found, "rule">[] =>
  value === undefined || typeof value === "string"
    ? []
    : [{ pointer, message: `${JSON.stringify(value)} is not a text`, remedy: "quote it" }];

/** What the renderer itself reads of an object and must find to be texts: its namespace, its labels and its annotations. */
const noTexts = ({ metadata }: KubeObject): readonly Omit<Found, "rule">[] => [
  ...noText("/metadata/namespace", metadata.namespace),
  ...(["labels", "annotations"] as const).flatMap((field) =>
    Object.entries(metadata[field] ?? {}).flatMap(([key, value]) =>
      noText(`/metadata/${field}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, value),
    ),
  ),
];

/** Why an object is none: no name, kind or apiVersion, a value that YAML cannot carry, a label that is no text. */
export const brokenObject = (object: KubeObject): readonly Found[] => {
  const lacking = missing(object);
  if (lacking.length > 0) return lacking.map((found) => ({ rule: "broken-object", object: describeBroken(object), ...found }));
  const notPlain = checkPlain(object);
  if (notPlain.length > 0) return notPlain.map((found) => ({ rule: "not-plain", object: describeObject(object), ...found }));
  return noTexts(object).map((found) => ({ rule: "broken-object", object: describeObject(object), ...found }));
};
