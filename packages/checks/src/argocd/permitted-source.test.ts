import { expect, test } from "vitest";
import { projectOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { treePermittedBy } from "../testing/permitting.ts";
import { permittedSource } from "./permitted-source.ts";

const from = (repositories: string): string => projectOf("shop", "null").replace(/sourceRepos: .*/, `sourceRepos: ${repositories}`);

test.each([
  "['*']",
  "[https://git.example.com/tree]",
  "[https://git.example.com/*]",
  "['HTTPS://git.example.com/tree.git', '!https://evil.example.com/**']",
])("repository permitted by %s", (repositories) => {
  expect(judgedFiles(permittedSource, treePermittedBy(from(repositories)))).toEqual([]);
});

test.each(["[]", "[https://*]", "['**', '!https://git.example.com/tree.git']"])("repository not permitted by %s", (repositories) => {
  expect(judgedFiles(permittedSource, treePermittedBy(from(repositories)))).toEqual([
    "clusters/dev/argocd/application-shop.yaml /spec/source/repoURL  AppProject 'shop' does not permit repository https://git.example.com/tree.git",
  ]);
});
