import { expect, test } from "vitest";
import { applicationOf, projectOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { treePermittedBy } from "../testing/permitting.ts";
import { missingProject } from "./missing-project.ts";

const folder = "clusters/dev/apps/shop";
test("a project that nobody makes; `default` comes with Argo CD", () => {
  const other = applicationOf("shop", folder, "{}", "shops");
  expect(judgedFiles(missingProject, treePermittedBy(projectOf("shop", "null")))).toEqual([]);
  expect(
    judgedFiles(missingProject, treePermittedBy(projectOf("shop", "null"), undefined, applicationOf("shop", folder, "{}", "default"))),
  ).toEqual([]);
  expect(judgedFiles(missingProject, treePermittedBy(projectOf("shop", "null"), undefined, other))).toEqual([
    "clusters/dev/argocd/application-shop.yaml /spec/project  nothing makes AppProject 'shops'; did you mean 'shop'?",
  ]);
});
