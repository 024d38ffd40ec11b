import type { Look, ObjectRule, Report } from "../rule/object-rule.ts";

/** A wildcard says it all: nothing else may stand beside it. */
const judgeWildcard = (field: string, list: readonly string[] | undefined, report: Report): void => {
  if (list !== undefined && list.length > 1 && list.includes("*"))
    report([field], "'*' stands beside others", "keep '*' alone, or the others");
};

const judgeResources = (resources: readonly string[], report: Report): void => {
  const wholes = new Set<string>(); // pods/*
  const subs = new Set<string>(); // */status
  let last = "";
  for (const [i, text] of resources.entries()) {
    const slash = text.indexOf("/");
    if (text === "") report(["resources", i], "it is empty");
    if (slash < 0) {
      if (text !== "") last = text;
      continue;
    }
    const [resource, sub] = [text.slice(0, slash), text.slice(slash + 1)];
    if (wholes.has(resource)) report(["resources", i], `'${resource}/*' is there, which includes '${text}'`, "leave it out");
    if (subs.has(sub)) report(["resources", i], `'*/${sub}' is there, which includes '${text}'`, "leave it out");
    if (sub === "*") wholes.add(resource);
    if (resource === "*") subs.add(sub);
  }
  if (resources.length > 1 && resources.includes("*/*")) report(["resources"], "'*/*' stands beside others", "keep it alone");
  // the server compares '*' with the last resource only
  if (resources.includes("*") && last !== "" && last !== "*") report(["resources"], `'*' stands beside '${last}'`, "leave one of them out");
};

const look: Look = ({ operations, apiGroups, apiVersions, resources }, report) => {
  judgeWildcard("operations", operations, report);
  judgeWildcard("apiGroups", apiGroups, report);
  judgeWildcard("apiVersions", apiVersions, report);
  if (apiVersions?.includes("")) report(["apiVersions", apiVersions.indexOf("")], "it is empty", "name a version, or '*'");
  if (resources !== undefined) judgeResources(resources, report);
};

export const admissionRule: ObjectRule = {
  name: "admission-rule",
  family: "api",
  severity: "error",
  holds: "A rule of a webhook or admission policy names what it is for once, and a wildcard instead of names",
  on: { "admissionregistration.v1.RuleWithOperations": look, "admissionregistration.v1.NamedRuleWithOperations": look },
};
