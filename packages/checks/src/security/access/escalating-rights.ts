import type { ObjectRule, Value } from "../../rule/object-rule.ts";

/** Rights with which one gets more rights (kubernetes.io, Role Based Access Control Good Practices). */
const escalating: readonly (readonly [resource: RegExp, verbs: readonly string[], what: string])[] = [
  [/^(?:cluster)?roles$/, ["escalate"], "may give a role more than it has itself"],
  [/^(?:cluster)?roles$/, ["bind"], "may give itself any role"],
  [/^(?:users|groups|serviceaccounts|uids|userextras\/.*)$/, ["impersonate"], "may act as others"],
  [/^serviceaccounts\/token$/, ["create"], "may make tokens of ServiceAccounts and so act as them"],
  [/^nodes\/proxy$/, ["get", "create"], "may run commands in all pods of a node, past the API server and its audit"],
  [/^pods\/ephemeralcontainers$/, ["update", "patch"], "may put containers of its own into pods"],
  [/^certificatesigningrequests\/approval$/, ["update", "patch"], "may approve certificates of any user"],
  [
    /^(?:validating|mutating)webhookconfigurations$/,
    ["create", "update", "patch"],
    "may read or change whatever is sent to the API server",
  ],
];

const rights = ({ verbs = [], resources = [], resourceNames }: Value): readonly string[] =>
  resourceNames !== undefined && resourceNames.length > 0
    ? []
    : escalating.flatMap(([resource, needed, what]) =>
        resources.some((each: string) => resource.test(each)) && needed.some((verb) => verbs.includes(verb)) ? [what] : [],
      );

export const escalatingRights: ObjectRule = {
  name: "escalating-rights",
  family: "security",
  severity: "warning",
  holds: "No role has rights with which one gets more rights",
  on: {
    "rbac.v1.PolicyRule": (rule, report) => {
      for (const what of rights(rule)) report([], what, "leave it out, or name the objects in resourceNames");
    },
  },
};
