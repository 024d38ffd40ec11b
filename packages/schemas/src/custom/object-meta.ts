import type { StrictSchema } from "./strict-schema.ts";

// Go reads null as nothing given (encoding/json).
const text: StrictSchema = { type: ["string", "null"] };
const whole: StrictSchema = { type: ["integer", "null"], minimum: -(2 ** 63), exclusiveMaximum: 2 ** 63 };
const flag: StrictSchema = { type: ["boolean", "null"] };
const texts: StrictSchema = { type: ["array", "null"], items: text };
const map: StrictSchema = { type: ["object", "null"], additionalProperties: text };
const time: StrictSchema = {
  type: ["string", "null"],
  pattern:
    "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d([.,]\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$",
};
const fields = (properties: Readonly<Record<string, StrictSchema>>): StrictSchema => ({
  type: "object",
  properties,
  additionalProperties: false,
});

const owner = fields({ apiVersion: text, kind: text, name: text, uid: text, controller: flag, blockOwnerDeletion: flag });
const manager = fields({
  manager: text,
  operation: text,
  apiVersion: text,
  time,
  fieldsType: text,
  fieldsV1: {},
  subresource: text,
});

/** The fields of metadata (apimachinery, meta/v1 ObjectMeta): those and no others, at the root and in embedded resources. */
export const objectMeta = {
  annotations: map,
  creationTimestamp: time,
  deletionGracePeriodSeconds: whole,
  deletionTimestamp: time,
  finalizers: texts,
  generateName: text,
  generation: whole,
  labels: map,
  managedFields: { type: ["array", "null"], items: manager },
  name: text,
  namespace: text,
  ownerReferences: { type: ["array", "null"], items: owner },
  resourceVersion: text,
  selfLink: text,
  uid: text,
} satisfies Readonly<Record<string, StrictSchema>>;
