import type { Look, ObjectRule } from "../rule/object-rule.ts";

/** Types of whose fields exactly one is set. */
const table: Readonly<Record<string, readonly string[]>> = {
  "networking.v1.IngressBackend": ["service", "resource"],
  "admissionregistration.v1.WebhookClientConfig": ["url", "service"],
  "apiextensions.v1.WebhookClientConfig": ["url", "service"],
  "admissionregistration.v1.ParamRef": ["name", "selector"],
  "resource.v1.DeviceRequest": ["exactly", "firstAvailable"],
};

const isSet = (value: unknown): boolean => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);

const lookOf =
  (fields: readonly string[]): Look =>
  (value, report) => {
    let set = 0;
    for (let i = 0; i < fields.length; i++) if (isSet(value[fields[i] as string])) set++;
    if (set === 0) report([], `none of ${fields.join(", ")} is set`, "set one of them");
    else if (set > 1) report([], `${fields.filter((field) => isSet(value[field])).join(" and ")} exclude each other`, "keep one of them");
  };

export const exactlyOne: ObjectRule = {
  name: "exactly-one",
  family: "api",
  severity: "error",
  holds: "Of fields that exclude each other, exactly one is set",
  on: Object.fromEntries(Object.entries(table).map(([type, fields]) => [type, lookOf(fields)])),
};
