import { expect, test } from "vitest";
import { applicationOf, configMapOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { foreignFile } from "./foreign-file.ts";

const tree = {
  "clusters/dev/argocd/shop.yaml": applicationOf("shop", "clusters/dev/apps/shop"),
  "clusters/dev/apps/shop/a.yaml": configMapOf("shop", "a"),
};

test("manifests, and what lies where nothing is synced", () => {
  expect(judgedFiles(foreignFile, { ...tree, "clusters/dev/README.md": null, "clusters/dev/apps/shop/below/notes.txt": null })).toEqual([]);
});

test.each([
  ["README.md", "(warning) clusters/dev/apps/shop/README.md is no manifest, and lies in a folder that Argo CD syncs"],
  ["values.yaml", "(warning) clusters/dev/apps/shop/values.yaml is no manifest, and lies in a folder that Argo CD syncs"],
  ["data.json", "clusters/dev/apps/shop/data.json is read by Argo CD as a manifest, and is none"],
  ["a.jsonnet", "clusters/dev/apps/shop/a.jsonnet is a program that Argo CD runs, and deploys what comes of it"],
])("%s", (name, message) => {
  const path = `clusters/dev/apps/shop/${name}`;
  expect(judgedFiles(foreignFile, { ...tree, [path]: null })).toEqual([`${path}   ${message}`]);
});

test("what turns the folder into something else", () => {
  const path = "clusters/dev/apps/shop/Chart.yaml";
  expect(judgedFiles(foreignFile, { ...tree, [path]: null })).toEqual([
    `${path}   ${path} makes Argo CD take its folder for a Helm chart, and read no manifest in it`,
  ]);
});
