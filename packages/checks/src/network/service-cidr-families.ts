import { parseCidr } from "../names/cidr.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

export const serviceCidrFamilies: ObjectRule = {
  name: "service-cidr-families",
  family: "api",
  severity: "error",
  holds: "A ServiceCIDR has one CIDR of each IP family",
  on: {
    "networking.v1.ServiceCIDRSpec": ({ cidrs }, report) => {
      if (cidrs?.length !== 2) return;
      const [first, second] = [parseCidr(cidrs[0]), parseCidr(cidrs[1])];
      if (first !== undefined && first.ip.family === second?.ip.family)
        report(["cidrs", 1], `${cidrs[1]} is of the same IP family as ${cidrs[0]}`, "keep one of each family");
    },
  },
};
