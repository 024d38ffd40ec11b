import { expect, test } from "vitest";
import { projectOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { treePermittedBy } from "../testing/permitting.ts";
import { permittedKind } from "./permitted-kind.ts";

const folder = "clusters/dev/apps/shop";
const role = "{ apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: { name: reader } }";

test("kinds that a project permits", () => {
  for (const kinds of ["[{ group: '', kind: ConfigMap }]", "[{ group: '*', kind: '*' }]", "[{ group: '', kind: 'Config*' }]", "null"])
    expect(judgedFiles(permittedKind, treePermittedBy(projectOf("shop", kinds)))).toEqual([]);
  expect(
    judgedFiles(permittedKind, treePermittedBy(projectOf("shop", "[]", "[{ group: '*', kind: ClusterRole, name: 'read*' }]"), role)),
  ).toEqual([]);
});

test("kinds that a project does not permit, or forbids", () => {
  const problem = `${folder}/a.yaml /kind  AppProject 'shop' does not permit ConfigMap`;
  expect(judgedFiles(permittedKind, treePermittedBy(projectOf("shop", "[]")))).toEqual([problem]);
  const forbidding = projectOf("shop", "[{ group: '*', kind: '*' }]").concat(
    "  namespaceResourceBlacklist: [{ group: '', kind: ConfigMap }]\n",
  );
  expect(judgedFiles(permittedKind, treePermittedBy(forbidding))).toEqual([problem]);
  expect(judgedFiles(permittedKind, treePermittedBy(projectOf("shop", "[{ group: '*', kind: '*' }]"), role))).toEqual([
    `${folder}/a.yaml /kind  AppProject 'shop' does not permit ClusterRole (rbac.authorization.k8s.io)`,
  ]);
  const other = projectOf("shop", "[]", "[{ group: '*', kind: ClusterRole, name: 'write*' }]");
  expect(judgedFiles(permittedKind, treePermittedBy(other, role))).toHaveLength(1);
});
