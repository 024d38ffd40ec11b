import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { roleWidened } from "./role-widened.ts";

const role = (rules: string, more = ""): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: operator${more} }
rules: [${rules}]
`;
const pods = '{ apiGroups: [""], resources: [pods, configmaps], verbs: [get, list] }';

test("a verb, a resource, a name more", () => {
  expect(judged(role(pods), role(pods.replace("list]", "list, delete]")))).toEqual([
    "SECURITY role-widened ClusterRole operator: rules[/pods,configmaps//].verbs[delete]",
  ]);
  expect(messagesOf(roleWidened, role(pods), role(pods.replace("list]", "list, delete]")))).toEqual([
    "Whoever has ClusterRole operator may newly delete pods, configmaps",
  ]);
  const named = '{ apiGroups: [""], resources: [secrets], resourceNames: [a], verbs: [get] }';
  expect(messagesOf(roleWidened, role(named), role(named.replace("[a]", "[a, b]")))).toEqual([
    "Whoever has ClusterRole operator may newly get secrets 'b'",
  ]);
  expect(messagesOf(roleWidened, role(named), role(named.replace("resourceNames: [a], ", "")))).toEqual([
    "Whoever has ClusterRole operator may newly get secrets, and so read Secrets",
  ]);
});

test("a wildcard says what it means", () => {
  expect(messagesOf(roleWidened, role(pods), role('{ apiGroups: ["*"], resources: ["*"], verbs: ["*"] }'))).toEqual([
    "Whoever has ClusterRole operator may newly do anything with *.*, and so do anything",
  ]);
});

test("the same rights in other words, and fewer", () => {
  const apart =
    '{ apiGroups: [""], resources: [pods], verbs: [get, list] }, { apiGroups: [""], resources: [configmaps], verbs: [list, get] }';
  expect(judged(role(pods), role(apart)).filter((line) => line.startsWith("SECURITY"))).toEqual([]);
  const all = '{ apiGroups: [""], resources: ["*"], verbs: ["*"] }';
  expect(
    judged(role(all), role('{ apiGroups: [""], resources: [pods/exec], verbs: [create] }')).filter((line) => line.startsWith("SECURITY")),
  ).toEqual([]);
});

test("rights that come by a label", () => {
  const label = ', labels: { rbac.authorization.k8s.io/aggregate-to-view: "true" }';
  expect(messagesOf(roleWidened, role(pods), role(pods, label))).toEqual([
    "Whoever has the ClusterRole 'view' may newly get, list pods, configmaps",
  ]);
  expect(judged(role(pods, label), role(pods)).filter((line) => line.startsWith("SECURITY"))).toEqual([]);
});
