import type { ObjectRule } from "../../rule/object-rule.ts";

export const wildcardRights: ObjectRule = {
  name: "wildcard-rights",
  family: "security",
  severity: "warning",
  holds: "A role names the verbs and the resources that it allows",
  on: {
    "rbac.v1.PolicyRule": ({ verbs, resources }, report) => {
      const everything = resources?.includes("*") === true;
      if (everything) report(["resources"], "allows all resources, those that come later too", "name those that are needed");
      if (resources !== undefined && verbs?.includes("*") === true)
        report(
          ["verbs"],
          `allows every verb on ${everything ? "them" : resources.join(", ")}`,
          "name those that are needed: get, list, watch …",
        );
    },
  },
};
