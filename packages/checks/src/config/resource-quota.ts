import type { ObjectRule } from "../rule/object-rule.ts";
import { whyNotAmount } from "./amount.ts";
import { knownResource } from "./known-resource.ts";

/** Volumes are counted by what is asked for them. */
const whyNotGranted = (name: string): string | undefined =>
  knownResource(name) ?? (name === "storage" ? "is not limited by quotas" : undefined);

export const resourceQuota: ObjectRule = {
  name: "resource-quota",
  family: "api",
  severity: "error",
  holds: "A ResourceQuota grants amounts, not negative, of resources that quotas know",
  on: {
    "core.v1.ResourceQuotaSpec": ({ hard }, report) => {
      for (const name in hard) {
        const why = whyNotGranted(name);
        if (why !== undefined) report(["hard", name], `"${name}" ${why}`);
        const wrong = whyNotAmount(name, hard[name]);
        if (wrong !== undefined) report(["hard", name], `${hard[name]} ${wrong}`);
      }
    },
  },
};
