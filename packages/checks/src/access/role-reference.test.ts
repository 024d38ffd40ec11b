import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { roleReference } from "./role-reference.ts";

test.each(["kind: Role", "kind: ClusterRole"])("%s is right", (content) => {
  expect(judged(roleReference, manifest("rbac.authorization.k8s.io/v1", "RoleBinding", `roleRef: { name: reader, ${content} }`))).toEqual(
    [],
  );
});

test.each([["kind: Rolle", '/roleRef/kind  "Rolle" is not Role or ClusterRole']])("%s", (content, problem) => {
  expect(judged(roleReference, manifest("rbac.authorization.k8s.io/v1", "RoleBinding", `roleRef: { name: reader, ${content} }`))).toEqual([
    problem,
  ]);
});
