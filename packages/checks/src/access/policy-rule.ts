import type { ObjectRule, Value } from "../rule/object-rule.ts";

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;

export const policyRule: ObjectRule = {
  name: "policy-rule",
  family: "api",
  severity: "error",
  holds: "A rule of a role is for resources of API groups or, in a ClusterRole, for URLs that are none",
  on: {
    "rbac.v1.PolicyRule": ({ apiGroups, resources, resourceNames, nonResourceURLs }, report) => {
      if (isEmpty(nonResourceURLs)) {
        if (isEmpty(apiGroups)) report([], "'apiGroups' is missing", 'list the groups of the resources; "" is the core group');
        if (isEmpty(resources)) report([], "'resources' is missing", "list the resources that the rule is for");
      } else if (!isEmpty(apiGroups) || !isEmpty(resources) || !isEmpty(resourceNames))
        report(["nonResourceURLs"], "the rule is for resources and for URLs that are none", "make two rules of it");
    },
    "rbac.v1.Role": ({ rules = [] }, report) => {
      for (const [i, rule] of (rules as readonly Value[]).entries())
        if (!isEmpty(rule.nonResourceURLs))
          report(["rules", i, "nonResourceURLs"], "a Role is for resources of its namespace", "make it a ClusterRole");
    },
  },
};
