import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { subject } from "./subject.ts";

test.each([
  "kind: User, name: jane",
  "kind: Group, apiGroup: rbac.authorization.k8s.io, name: operators",
  "kind: ServiceAccount, name: web, namespace: shop",
])("%s is right", (content) => {
  expect(
    judged(
      subject,
      manifest(
        "rbac.authorization.k8s.io/v1",
        "ClusterRoleBinding",
        `roleRef: { kind: ClusterRole, name: reader }\nsubjects: [{ ${content} }]`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["kind: ServiceAccount, name: web", "/subjects/0  'namespace' is missing: a ServiceAccount is of one"],
  [
    "kind: ServiceAccount, name: Web, namespace: shop",
    `/subjects/0/name  "Web" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)`,
  ],
  ["kind: User, apiGroup: v1, name: jane", '/subjects/0/apiGroup  "v1" is not rbac.authorization.k8s.io'],
  ['kind: User, name: ""', "/subjects/0/name  it is empty"],
  ["kind: Person, name: jane", '/subjects/0/kind  "Person" is none of User, Group, ServiceAccount'],
])("%s", (content, problem) => {
  expect(
    judged(
      subject,
      manifest(
        "rbac.authorization.k8s.io/v1",
        "ClusterRoleBinding",
        `roleRef: { kind: ClusterRole, name: reader }\nsubjects: [{ ${content} }]`,
      ),
    ),
  ).toEqual([problem]);
});
