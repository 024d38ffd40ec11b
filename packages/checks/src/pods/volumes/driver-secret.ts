import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

export const driverSecret: ObjectRule = {
  name: "driver-secret",
  family: "api",
  severity: "error",
  holds: "The Secret that a CSI driver is handed has a name that Secrets have",
  on: {
    "core.v1.CSIVolumeSource": ({ nodePublishSecretRef: ref }, report) => {
      const why = ref?.name === undefined || ref.name === "" ? undefined : dnsSubdomain(ref.name);
      if (why !== undefined) report(["nodePublishSecretRef", "name"], `'${ref.name}' ${why}`);
    },
  },
};
