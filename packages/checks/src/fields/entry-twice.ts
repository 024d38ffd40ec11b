import type { Look, ObjectRule, Value } from "../rule/object-rule.ts";
import { shown } from "../schema/describe-fault.ts";
import type { FieldTable } from "./field-table.ts";

/** What makes two entries of a list the same: their values of these fields (absent counts as empty), or the whole entry. */
type Key = readonly string[] | "whole";

const webhook = { admissionReviewVersions: "whole" } as const;

const table: FieldTable<Key> = {
  "core.v1.ServiceSpec": { ipFamilies: "whole" },
  "discovery.v1.EndpointSlice": { ports: ["name"] },
  "core.v1.LimitRangeSpec": { limits: ["type"] },
  "core.v1.NodeSpec": { taints: ["key", "effect"] },
  "certificates.v1.CertificateSigningRequestSpec": { usages: "whole" },
  "admissionregistration.v1.MutatingWebhook": webhook,
  "admissionregistration.v1.ValidatingWebhook": webhook,
  "admissionregistration.v1.NamedRuleWithOperations": { resourceNames: "whole" },
  "admissionregistration.v1.ValidatingAdmissionPolicySpec": { auditAnnotations: ["key"] },
  "apiextensions.v1.WebhookConversion": { conversionReviewVersions: "whole" },
  "apiextensions.v1.CustomResourceDefinitionSpec": { versions: ["name"] },
  "apiextensions.v1.CustomResourceDefinitionVersion": { selectableFields: ["jsonPath"] },
  "node.v1.Scheduling": { tolerations: ["key", "operator", "value", "effect"] },
  "resource.v1.DeviceClaim": { requests: ["name"] },
  "resource.v1.DeviceRequest": { firstAvailable: ["name"] },
  "resource.v1.DeviceConstraint": { requests: "whole" },
  "resource.v1.DeviceClaimConfiguration": { requests: "whole" },
};

const partOf = (entry: unknown, field: string): unknown => (entry as Value)[field] ?? "";

const same = (one: unknown, other: unknown, key: Key): boolean => {
  if (key === "whole") return one === other;
  for (let i = 0; i < key.length; i++) if (partOf(one, key[i] as string) !== partOf(other, key[i] as string)) return false;
  return true;
};

const textOf = (entry: unknown, key: Key): string =>
  key === "whole" ? shown(entry) : key.map((field) => `${field} ${shown(partOf(entry, field))}`).join(" and ");

const repeatedInLong = (list: readonly unknown[], key: Key): number => {
  const seen = new Set<unknown>();
  return list.findIndex((entry) => {
    const known = key === "whole" ? entry : JSON.stringify(key.map((field) => partOf(entry, field)));
    if (seen.has(known)) return true;
    seen.add(known);
    return false;
  });
};

/** The first entry that another before it equals; -1 where each is unlike all others. Short lists take no memory. */
const repeated = (list: readonly unknown[], key: Key): number => {
  if (list.length > 16) return repeatedInLong(list, key);
  for (let i = 1; i < list.length; i++) for (let j = 0; j < i; j++) if (same(list[i], list[j], key)) return i;
  return -1;
};

const lookOf = (fields: Readonly<Record<string, Key>>): Look => {
  const keys = Object.entries(fields);
  return (value, report) => {
    for (let i = 0; i < keys.length; i++) {
      const [field, key] = keys[i] as [string, Key];
      const list = value[field] as readonly unknown[] | undefined;
      if (list === undefined || list.length < 2) continue;
      const at = repeated(list, key);
      if (at >= 0) report([field, at], `${textOf(list[at], key)} is in the list twice`, "leave out one of the two, or rename it");
    }
  };
};

export const entryTwice: ObjectRule = {
  name: "entry-twice",
  family: "api",
  severity: "error",
  holds: "No two entries are the same in a list that the server looks through for that",
  on: Object.fromEntries(Object.entries(table).map(([type, fields]) => [type, lookOf(fields)])),
};
