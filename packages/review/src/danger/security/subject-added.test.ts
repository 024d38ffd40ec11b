import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const binding = (subjects: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: { name: admins }
roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: cluster-admin }
subjects: [${subjects}]
`;
const ops = "{ apiGroup: rbac.authorization.k8s.io, kind: Group, name: ops }";
const web = "{ kind: ServiceAccount, name: web, namespace: shop }";

test("one more", () => {
  expect(judged(binding(ops), binding(`${ops}, ${web}`))).toEqual([
    "SECURITY subject-added ClusterRoleBinding admins: subjects[ServiceAccount/shop/web]",
  ]);
});

test("one fewer, and another order", () => {
  expect(judged(binding(`${ops}, ${web}`), binding(web)).filter((line) => line.includes("subject-added"))).toEqual([]);
  expect(judged(binding(`${ops}, ${web}`), binding(`${web}, ${ops}`))).toEqual([]);
});
