import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { escalatingRights } from "./escalating-rights.ts";

const role = (resource: string, verb: string, more = ""): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator }
rules: [{ apiGroups: ["", rbac.authorization.k8s.io], resources: [${resource}], verbs: [${verb}]${more} }]`;

test.each([
  ["clusterroles", "escalate", "may give a role more than it has itself"],
  ["roles", "bind", "may give itself any role"],
  ["users", "impersonate", "may act as others"],
  ["serviceaccounts/token", "create", "may make tokens of ServiceAccounts and so act as them"],
  ["nodes/proxy", "get", "may run commands in all pods of a node, past the API server and its audit"],
])("%s, %s", (resource, verb, what) => {
  expect(judged(escalatingRights, role(resource, verb))).toEqual([`/rules/0  ${what}`]);
});

test.each([
  ["roles", "get"],
  ["serviceaccounts", "create"],
  ["nodes", "get"],
])("%s, %s", (resource, verb) => {
  expect(judged(escalatingRights, role(resource, verb))).toEqual([]);
});

test("objects by name", () => {
  expect(judged(escalatingRights, role("serviceaccounts/token", "create", ", resourceNames: [web]"))).toEqual([]);
});
