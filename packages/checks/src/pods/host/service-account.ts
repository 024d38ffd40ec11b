import { dnsSubdomain } from "../../names/dns-subdomain.ts";
import type { ObjectRule } from "../../rule/object-rule.ts";

export const serviceAccount: ObjectRule = {
  name: "service-account",
  family: "api",
  severity: "error",
  holds: "A pod's ServiceAccount has a name that ServiceAccounts have",
  on: {
    "core.v1.PodSpec": ({ serviceAccountName = "", serviceAccount: older = "" }, report) => {
      const field = serviceAccountName === "" ? "serviceAccount" : "serviceAccountName"; // the older field counts without the newer
      const name = serviceAccountName === "" ? older : serviceAccountName;
      const why = name === "" ? undefined : dnsSubdomain(name);
      if (why !== undefined) report([field], `'${name}' ${why}`);
    },
  },
};
