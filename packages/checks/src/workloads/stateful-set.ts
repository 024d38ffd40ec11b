import { dnsLabel } from "../names/dns-label.ts";
import type { ObjectRule, Value } from "../rule/object-rule.ts";

const retention: ReadonlySet<string> = new Set(["", "Retain", "Delete"]);

/** Until 1.33 the server never looked at the templates of claims. */
const looksAtClaims = (kubernetes: string): boolean => kubernetes !== "1.33";

export const statefulSet: ObjectRule = {
  name: "stateful-set",
  family: "api",
  severity: "error",
  holds: "A StatefulSet names its Service and its claims by DNS labels, and retains or deletes the claims",
  on: {
    "apps.v1.StatefulSetSpec": ({ serviceName = "", volumeClaimTemplates = [], ...spec }, report, { kubernetes }) => {
      const why = serviceName === "" ? undefined : dnsLabel(serviceName);
      if (why !== undefined) report(["serviceName"], `'${serviceName}' ${why}`);
      const { persistentVolumeClaimRetentionPolicy: policy = {} } = spec;
      for (const field of ["whenDeleted", "whenScaled"])
        if (policy[field] !== undefined && !retention.has(policy[field]))
          report(["persistentVolumeClaimRetentionPolicy", field], `'${policy[field]}' is neither Retain nor Delete`);
      if (looksAtClaims(kubernetes))
        for (const [index, { metadata = {} }] of (volumeClaimTemplates as readonly Value[]).entries()) {
          const { name = "" } = metadata;
          const wrong = dnsLabel(name);
          if (wrong !== undefined) report(["volumeClaimTemplates", index, "metadata", "name"], `'${name}' ${wrong}`);
        }
    },
  },
};
