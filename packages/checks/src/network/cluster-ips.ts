import { parseIp } from "../names/parse-ip.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { serviceType } from "./service-type.ts";

const familyOf = (ip: string | undefined): string | undefined => {
  if (ip === undefined || ip === "None") return undefined;
  const parsed = parseIp(ip);
  if (parsed === undefined) return undefined;
  return parsed.family === 6 && !parsed.mapped ? "IPv6" : "IPv4";
};

const judgeAddresses = ({ clusterIP = "", ipFamilies = [] }: Value, ips: readonly string[], report: Report): void => {
  if (clusterIP === "") report(["clusterIPs"], "'clusterIP' is missing", "set it to the first of 'clusterIPs'");
  else if (ips[0] !== clusterIP) report(["clusterIPs", 0], `${ips[0]} is not the 'clusterIP', ${clusterIP}`, "list that first");
  if (ips.length > 2) report(["clusterIPs"], `there are ${ips.length} addresses, and may be two`, "keep one of each family");
  if (ips.length > 1 && ips.includes("None")) report(["clusterIPs"], "None is not the only one of 'clusterIPs'");
  const first = familyOf(ips[0]);
  if (ips.length === 2 && first !== undefined && first === familyOf(ips[1]))
    report(["clusterIPs", 1], `there is a second address of ${first}`, "keep one of each family");
  for (let i = 0; i < ips.length; i++) {
    const family = familyOf(ips[i]);
    const said = ipFamilies[i];
    if (family !== undefined && (said === "IPv4" || said === "IPv6") && family !== said)
      report(["clusterIPs", i], `${ips[i]} is not of ${said}, as 'ipFamilies' says`);
  }
};

/** The policy that a Service has if it says none: one without address and selector may have both families. */
const policyOf = ({ ipFamilyPolicy, clusterIP, selector }: Value): string => {
  const outside = clusterIP === "None" && (selector === undefined || Object.keys(selector).length === 0);
  return (ipFamilyPolicy as string | undefined) ?? (outside ? "RequireDualStack" : "SingleStack");
};

export const clusterIps: ObjectRule = {
  name: "cluster-ips",
  family: "api",
  severity: "error",
  holds: "The addresses of a Service agree with each other and with its IP families",
  on: {
    "core.v1.ServiceSpec": (spec, report) => {
      if (spec.clusterIPs === undefined && spec.ipFamilies === undefined && spec.clusterIP === undefined) return;
      if (serviceType(spec) === "ExternalName") return;
      const { clusterIP = "", clusterIPs = [], ipFamilies = [] } = spec;
      if (clusterIPs.length > 0) judgeAddresses(spec, clusterIPs, report);
      else if (clusterIP !== "") judgeAddresses(spec, [clusterIP], report);
      if (policyOf(spec) !== "SingleStack") return;
      const remedy = "set ipFamilyPolicy: PreferDualStack or RequireDualStack";
      if (clusterIPs.length === 2) report(["clusterIPs"], "a Service of a single stack has one address", remedy);
      if (ipFamilies.length === 2) report(["ipFamilies"], "a Service of a single stack has one IP family", remedy);
    },
  },
};
