import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { boundToClusterAdmin } from "./bound-to-cluster-admin.ts";
import { openToAnonymous } from "./open-to-anonymous.ts";
import { openToEveryone } from "./open-to-everyone.ts";
import { rightsOfDefaultAccount } from "./rights-of-default-account.ts";

const binding = (role: string, subject: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: operator }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: "${role}" }
subjects: [${subject}]`;
const group = (name: string): string => `{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: "${name}" }`;
const account = (name: string): string => `{ kind: ServiceAccount, namespace: shop, name: ${name} }`;

test("rules about bindings leave one alone that is in order", () => {
  const good = binding("view", `${account("web")}, ${group("team:shop")}`);
  for (const rule of [boundToClusterAdmin, openToAnonymous, openToEveryone, rightsOfDefaultAccount]) expect(judged(rule, good)).toEqual([]);
});

test("cluster-admin", () => {
  expect(judged(boundToClusterAdmin, binding("cluster-admin", account("argocd")))).toEqual([
    "/roleRef  its subjects may do anything everywhere: it binds cluster-admin",
  ]);
  expect(judged(boundToClusterAdmin, binding("cluster-admin", group("system:masters")))).toEqual([]);
});

test("nobody in particular", () => {
  expect(judged(openToAnonymous, binding("view", group("system:unauthenticated")))).toEqual([
    "/subjects/0  gives the role 'view' to anyone who reaches the API server",
  ]);
  expect(judged(openToAnonymous, binding("system:public-info-viewer", group("system:unauthenticated")))).toEqual([]);
});

test("everybody", () => {
  expect(judged(openToEveryone, binding("view", group("system:authenticated")))).toEqual([
    "/subjects/0  gives the role 'view' to every user and every ServiceAccount",
  ]);
  expect(judged(openToEveryone, binding("view", group("system:serviceaccounts:shop")))).toEqual([]);
});

test("the default ServiceAccount", () => {
  expect(judged(rightsOfDefaultAccount, binding("view", account("default")))).toEqual([
    "/subjects/0  every pod that names no ServiceAccount gets these rights",
  ]);
});
