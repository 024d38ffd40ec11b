import type { KubeObject } from "@ashlar/model";
import { type Kubernetes, kubernetes, type Schema } from "@ashlar/schemas";
import { type CelKey, CelUnknown, type CelValue } from "../../cel/run/cel-value.ts";
import { celValueOf } from "../../cel/run/value-of.ts";
import { defaultOf } from "../../tree/defaults.ts";
import { record } from "../../tree/read.ts";
import { canonicalQuantity } from "./canonical-quantity.ts";
import { addedKeys, alwaysThere, filledInPods, onlyInPods, serverWritten } from "./server-fields.ts";
import { fateOf, leftOut } from "./zero-values.ts";

interface About {
  readonly api: Kubernetes;
  /** Whether it is a pod of its own, of which admission makes more than is written. */
  readonly isPod: boolean;
  readonly isCronJob: boolean;
}

const unknown = (what: string): CelUnknown => new CelUnknown(`it asks for ${what}, which is known only in the cluster`);

const open = new CelUnknown("it asks for what is known only in the cluster");

/** What stands for a field that is not written; undefined where it is really absent. */
const absent = (definition: string, field: string, owner: ReturnType<typeof record>, schema: Schema, about: About): unknown => {
  const { api, isPod, isCronJob } = about;
  // A whole spec that nobody wrote is there with what it holds of defaults.
  if (field === "spec" || field === "status" || serverWritten[definition]?.includes(field)) return unknown(field);
  if (isPod && filledInPods.has(definition)) return unknown(field);
  // Those of a Job are not filled in where a CronJob makes it.
  if (isCronJob && definition === "batch.v1.JobSpec") return undefined;
  if (!isPod && onlyInPods.has(`${definition}.${field}`)) return undefined;
  if (definition === "core.v1.Volume" && field === "emptyDir") return Object.keys(owner).length < 2 ? {} : undefined;
  const given = defaultOf(definition, field, owner);
  if (given !== undefined && !leftOut.has(`${definition}.${field}`)) return given;
  if (alwaysThere[definition]?.includes(field)) return {};
  if (schema.default !== undefined) return schema.default;
  // Go writes what must be there even where it is not.
  return api.definition(definition)?.required?.includes(field) ? unknown(field) : undefined;
};

const withAdded = (value: CelValue): CelValue => {
  if (!(value instanceof Map)) return value;
  for (const key of addedKeys) if (!value.has(key)) value.set(key, open);
  return value;
};

/** A value as Go writes it back; undefined where it leaves it out. */
const kept = (definition: string, field: string, value: unknown, schema: Schema | undefined, about: About): CelValue | undefined => {
  if (value instanceof CelUnknown || schema === undefined) return celValueOf(value);
  const isNeeded = about.api.definition(definition)?.required?.includes(field) === true;
  const fate = fateOf(definition, field, value, schema, isNeeded);
  if (fate === "stays") return converted(value, schema, about);
  return fate === "goes" ? undefined : unknown(field);
};

/** What the server writes into other fields: texts of a Secret into its data, ports of a pod on its node's network into ports of the node. */
const moved = (definition: string, owner: ReturnType<typeof record>): readonly string[] => {
  if (definition === "core.v1.Secret" && owner.stringData !== undefined) return ["data", "stringData"];
  return definition === "core.v1.PodSpec" && owner.hostNetwork === true ? ["containers", "initContainers"] : [];
};

const fieldsOf = (definition: string, value: unknown, schema: Schema, about: About): CelValue => {
  const owner = record(value);
  const map = new Map<CelKey, CelValue>();
  const properties = schema.properties ?? {};
  for (const field of new Set([...Object.keys(properties), ...Object.keys(owner)])) {
    const of = properties[field];
    const written = owner[field] ?? undefined;
    const given = written === undefined && of !== undefined ? absent(definition, field, owner, of, about) : written;
    const seen = given === undefined ? undefined : kept(definition, field, given, of, about);
    if (seen !== undefined) map.set(field, seen);
  }
  for (const field of moved(definition, owner)) map.set(field, unknown(field));
  return map;
};

const metadataOf = (metadata: CelValue): CelValue => {
  if (!(metadata instanceof Map)) return metadata;
  // Argo CD writes by which Application an object is synced into an annotation or a label.
  for (const field of ["labels", "annotations"])
    metadata.set(field, metadata.has(field) ? withAdded(metadata.get(field) as CelValue) : open);
  return metadata;
};

const converted = (value: unknown, schema: Schema | undefined, about: About): CelValue => {
  if (schema === undefined || value === null) return celValueOf(value);
  const name = schema.$ref;
  if (name === "resource.Quantity") return canonicalQuantity(value);
  const own = name === undefined ? schema : about.api.definition(name);
  if (Array.isArray(value)) return value.map((item) => converted(item, own?.items, about));
  if (typeof value !== "object" || own === undefined) return celValueOf(value);
  if (own.properties !== undefined) return fieldsOf(name ?? "", value, own, about);
  const others = own.additionalProperties;
  if (typeof others !== "object") return celValueOf(value);
  return new Map(Object.entries(value).map(([key, each]) => [key, converted(each, others, about)]));
};

/** Pods are given more volumes and tolerations by admission, so nothing is known of all of them. */
const lists = ["volumes", "tolerations"];

const asPod = (pod: CelValue): CelValue => {
  const spec = pod instanceof Map ? pod.get("spec") : undefined;
  if (!(spec instanceof Map)) return pod;
  for (const field of lists) spec.set(field, open);
  for (const field of ["containers", "initContainers"]) {
    const containers = spec.get(field);
    if (Array.isArray(containers)) for (const each of containers) if (each instanceof Map) each.set("volumeMounts", open);
  }
  return pod;
};

/**
 * An object as admission is shown it: with what the server fills in. What only the running cluster knows is there as unknown, and an
 * expression whose verdict hangs on it is not judged.
 */
export const asAdmitted = (object: KubeObject, version: string): CelValue => {
  const api = kubernetes(version);
  const facts = api.kinds.get(`${object.apiVersion} ${object.kind}`);
  const about: About = { api, isPod: facts?.definition === "core.v1.Pod", isCronJob: object.kind === "CronJob" };
  const value = converted(object, { $ref: facts?.definition ?? "" }, about);
  if (!(value instanceof Map)) return open;
  if (facts === undefined) value.set("metadata", converted(object.metadata, { $ref: "meta.v1.ObjectMeta" }, about));
  const metadata = metadataOf(value.get("metadata") as CelValue);
  if (metadata instanceof Map && facts?.scope === "Cluster") metadata.delete("namespace");
  const labels = metadata instanceof Map && facts?.definition === "core.v1.Namespace" ? metadata.get("labels") : undefined;
  if (labels instanceof Map) labels.set("kubernetes.io/metadata.name", object.metadata.name);
  value.set("metadata", metadata);
  value.set("status", open);
  return about.isPod ? asPod(value) : value;
};
