import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { flowRule } from "./flow-rule.ts";

test.each([
  'resourceRules: [{ verbs: [get], apiGroups: ["*"], resources: [pods], namespaces: ["*"] }]',
  'nonResourceRules: [{ verbs: ["*"], nonResourceURLs: [/healthz/*] }]',
])("%s is right", (content) => {
  expect(
    judged(
      flowRule,
      manifest(
        "flowcontrol.apiserver.k8s.io/v1",
        "FlowSchema",
        `spec: { priorityLevelConfiguration: { name: operators }, rules: [{ subjects: [{ kind: User, user: { name: jane } }], ${content} }] }`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["resourceRules: []", "/spec/rules/0  there are neither 'resourceRules' nor 'nonResourceRules'"],
  [
    "resourceRules: [{ verbs: [read], apiGroups: [apps], resources: [deployments], clusterScope: true }]",
    '/spec/rules/0/resourceRules/0/verbs/0  "read" is none of get, list, create, update, delete, deletecollection, patch, watch, proxy',
  ],
  [
    'resourceRules: [{ verbs: ["*", get], apiGroups: [apps], resources: [deployments], clusterScope: true }]',
    "/spec/rules/0/resourceRules/0/verbs  '*' stands beside others",
  ],
  [
    "resourceRules: [{ verbs: [get], apiGroups: [apps], resources: [deployments] }]",
    "/spec/rules/0/resourceRules/0  there are neither 'namespaces' nor 'clusterScope: true'",
  ],
  [
    "nonResourceRules: [{ verbs: [get], nonResourceURLs: [/a*] }]",
    `/spec/rules/0/nonResourceRules/0/nonResourceURLs/0  "/a*" has a '*' that is not a whole last part`,
  ],
])("%s", (content, problem) => {
  expect(
    judged(
      flowRule,
      manifest(
        "flowcontrol.apiserver.k8s.io/v1",
        "FlowSchema",
        `spec: { priorityLevelConfiguration: { name: operators }, rules: [{ subjects: [{ kind: User, user: { name: jane } }], ${content} }] }`,
      ),
    ),
  ).toEqual([problem]);
});
