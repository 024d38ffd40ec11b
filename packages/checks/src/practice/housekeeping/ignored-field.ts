import type { ObjectRule } from "../../rule/object-rule.ts";

export const ignoredField: ObjectRule = {
  name: "ignored-field",
  family: "practice",
  severity: "warning",
  holds: "A Service sets no field that its type passes over",
  on: {
    "core.v1.ServiceSpec": ({ type = "ClusterIP", clusterIP, externalName, externalIPs = [], loadBalancerIP, sessionAffinity }, report) => {
      const say = (field: string, why: string): void => report([field], `${field} does nothing: ${why}`, "leave it out");
      if (type !== "ExternalName" && externalName !== undefined && externalName !== "") say("externalName", `the type is ${type}`);
      if (type === "ExternalName" && externalIPs.length > 0) say("externalIPs", "the type is ExternalName");
      if (type !== "ClusterIP" || clusterIP !== "None") return;
      if (externalIPs.length > 0) say("externalIPs", "the Service is headless");
      if (loadBalancerIP !== undefined && loadBalancerIP !== "") say("loadBalancerIP", "the Service is headless");
      if (sessionAffinity !== undefined && sessionAffinity !== "None") say("sessionAffinity", "the Service is headless");
    },
  },
};
