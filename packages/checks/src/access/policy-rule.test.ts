import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { policyRule } from "./policy-rule.ts";

test.each(['apiGroups: [""], resources: [pods]'])("%s is right", (content) => {
  expect(judged(policyRule, manifest("rbac.authorization.k8s.io/v1", "Role", `rules: [{ verbs: [get], ${content} }]`))).toEqual([]);
});

test.each([
  ["resources: [pods]", "/rules/0  'apiGroups' is missing"],
  ['apiGroups: [""]', "/rules/0  'resources' is missing"],
  ["nonResourceURLs: [/metrics]", "/rules/0/nonResourceURLs  a Role is for resources of its namespace"],
])("%s", (content, problem) => {
  expect(judged(policyRule, manifest("rbac.authorization.k8s.io/v1", "Role", `rules: [{ verbs: [get], ${content} }]`))).toEqual([problem]);
});
