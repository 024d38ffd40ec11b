import { dnsLabel } from "../names/dns-label.ts";
import { dnsSubdomain } from "../names/dns-subdomain.ts";
import type { Syntax } from "../names/syntax.ts";
import type { Look, ObjectRule, Report } from "../rule/object-rule.ts";

const anything: Syntax = (text) => (text === "" ? "is empty" : undefined);

/** Looks at references to Secrets in some fields of a volume. */
const references =
  (fields: readonly string[], syntaxes: Readonly<Record<string, Syntax>>): Look =>
  (source, report: Report) => {
    for (const field of fields) {
      const reference = source[field];
      if (reference === undefined) continue;
      for (const part in syntaxes) {
        const text = reference[part] ?? "";
        const why = syntaxes[part]?.(text);
        if (why !== undefined) report([field, part], text === "" ? `the Secret has no ${part}` : `'${text}' ${why}`);
      }
    }
  };

const csiFields = ["controllerPublishSecretRef", "controllerExpandSecretRef", "nodePublishSecretRef", "nodeExpandSecretRef"];

export const secretReference: ObjectRule = {
  name: "secret-reference",
  family: "api",
  severity: "error",
  holds: "A PersistentVolume names the Secret of its driver and the namespace of that",
  on: {
    "core.v1.CSIPersistentVolumeSource": references(csiFields, { name: dnsSubdomain, namespace: dnsLabel }),
    "core.v1.CinderPersistentVolumeSource": references(["secretRef"], { name: anything, namespace: anything }),
    "core.v1.StorageOSPersistentVolumeSource": references(["secretRef"], { name: anything, namespace: anything }),
    "core.v1.ISCSIPersistentVolumeSource": references(["secretRef"], { name: anything }),
  },
};
