import { dnsLabel } from "../names/dns-label.ts";
import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { nonResourcePath } from "./non-resource-path.ts";

const verbs: ReadonlySet<string> = new Set("get list create update delete deletecollection patch watch proxy".split(" "));

const isWild = (field: string, list: readonly string[] | undefined, report: Report): boolean => {
  if (list === undefined || !list.includes("*")) return false;
  if (list.length > 1) report([field], "'*' stands beside others", "keep '*' alone, or the others");
  return true;
};

const judgeVerbs = ({ verbs: list }: Value, report: Report): void => {
  if (isWild("verbs", list, report)) return;
  for (const [i, verb] of ((list ?? []) as readonly string[]).entries())
    if (!verbs.has(verb)) report(["verbs", i], `"${verb}" is none of ${[...verbs].join(", ")}`);
};

const ofResources: Look = (rule, report) => {
  judgeVerbs(rule, report);
  isWild("apiGroups", rule.apiGroups, report);
  isWild("resources", rule.resources, report);
  const namespaces: readonly string[] = rule.namespaces ?? [];
  if (namespaces.length === 0 && !rule.clusterScope) report([], "there are neither 'namespaces' nor 'clusterScope: true'");
  if (isWild("namespaces", namespaces, report)) return;
  for (const [i, namespace] of namespaces.entries()) {
    const why = dnsLabel(namespace);
    if (why !== undefined) report(["namespaces", i], `"${namespace}" ${why}`);
  }
};

const ofUrls: Look = (rule, report) => {
  judgeVerbs(rule, report);
  if (isWild("nonResourceURLs", rule.nonResourceURLs, report)) return;
  for (const [i, path] of ((rule.nonResourceURLs ?? []) as readonly string[]).entries()) {
    const why = nonResourcePath(path);
    if (why !== undefined) report(["nonResourceURLs", i], `"${path}" ${why}`);
  }
};

export const flowRule: ObjectRule = {
  name: "flow-rule",
  family: "api",
  severity: "error",
  holds: "A rule of a FlowSchema is for verbs that there are, on resources of namespaces or on other URLs",
  on: {
    "flowcontrol.v1.ResourcePolicyRule": ofResources,
    "flowcontrol.v1.NonResourcePolicyRule": ofUrls,
    "flowcontrol.v1.PolicyRulesWithSubjects": ({ resourceRules = [], nonResourceRules = [] }, report) => {
      if (resourceRules.length + nonResourceRules.length === 0) report([], "there are neither 'resourceRules' nor 'nonResourceRules'");
    },
    "flowcontrol.v1.FlowSchema": ({ metadata, spec }, report) => {
      if (spec?.matchingPrecedence === 1 && metadata?.name !== undefined && metadata.name !== "exempt")
        report(["spec", "matchingPrecedence"], "1 is for the FlowSchema 'exempt' only");
    },
  },
};
