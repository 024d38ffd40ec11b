import { cidr } from "../names/cidr.ts";
import { parseIp } from "../names/parse-ip.ts";
import type { ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";
import { whyNotAmount } from "./amount.ts";

/** The old field counts where the two differ. */
const cidrsOf = ({ podCIDR = "", podCIDRs = [] }: Value): readonly string[] =>
  podCIDR !== "" && podCIDRs[0] !== podCIDR ? [podCIDR] : (podCIDRs as readonly string[]);

const isIp6 = (text: string): boolean => {
  const ip = parseIp(text.slice(0, Math.max(0, text.indexOf("/"))));
  return ip?.family === 6 && !ip.mapped;
};

const judgeCidrs = (cidrs: readonly string[], kubernetes: string, report: Report): void => {
  for (const [i, text] of cidrs.entries()) {
    const why = cidr(text, kubernetes);
    if (why !== undefined) report(["podCIDRs", i], `"${text}" ${why}`);
  }
  const [first = "", second = ""] = cidrs;
  if (cidrs.length > 2 || (cidrs.length === 2 && isIp6(first) === isIp6(second)))
    report(["podCIDRs"], "there is more than one CIDR of an IP family", "keep one of each family");
};

const feature = /^[A-Z][a-zA-Z0-9]*(?:\/[a-zA-Z][a-zA-Z0-9]*)*$/;

const judgeFeatures = (features: readonly string[], report: Report): void => {
  for (const [i, name] of features.entries()) {
    if (!feature.test(name) || name.length > 253) report(["declaredFeatures", i], `"${name}" is not the name of a feature`);
    if (i > 0 && name <= (features[i - 1] as string)) report(["declaredFeatures", i], `"${name}" is not sorted in, or is there twice`);
  }
};

export const node: ObjectRule = {
  name: "node",
  family: "api",
  severity: "error",
  holds: "A Node has one CIDR for pods of each IP family, and amounts that are not negative",
  on: {
    "core.v1.NodeSpec": (spec, report, { kubernetes }) => {
      const cidrs = cidrsOf(spec);
      if (cidrs.length > 0) judgeCidrs(cidrs, kubernetes, report);
    },
    "core.v1.NodeStatus": (status, report, about) => {
      for (const field of ["capacity", "allocatable"])
        for (const name in status[field]) {
          const why = whyNotAmount(name, status[field][name]);
          if (why !== undefined) report([field, name], `${status[field][name]} ${why}`);
        }
      const swap = status.nodeInfo?.swap?.capacity;
      if (swap !== undefined && swap <= 0) report(["nodeInfo", "swap", "capacity"], `${swap} is not more than 0`);
      if (status.declaredFeatures !== undefined && since(36, about)) judgeFeatures(status.declaredFeatures, report);
    },
  },
};
