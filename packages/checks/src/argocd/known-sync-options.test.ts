import { expect, test } from "vitest";
import { applicationOf, configMapOf } from "../testing/applications.ts";
import { judgedTree } from "../testing/judged.ts";
import { knownSyncOptions } from "./known-sync-options.ts";

const options = "argocd.argoproj.io/sync-options";
const compare = "argocd.argoproj.io/compare-options";

test("options that Argo CD knows", () => {
  const annotations = `{ ${options}: 'Prune=false,Delete=confirm', ${compare}: 'IgnoreExtraneous,ServerSideDiff=true' }`;
  expect(judgedTree(knownSyncOptions, configMapOf("shop", "a", annotations))).toEqual([]);
  const policy = "{ syncOptions: [ServerSideApply=true, PrunePropagationPolicy=foreground, CreateNamespace=true] }";
  expect(judgedTree(knownSyncOptions, applicationOf("shop", "apps/shop", policy))).toEqual([]);
});

test.each([
  [`{ ${options}: Prune=no }`, "argocd.argoproj.io~1sync-options  'Prune=no' has a value that Argo CD does not know"],
  [`{ ${options}: ServerSideAply=true }`, "argocd.argoproj.io~1sync-options  'ServerSideAply' is no option that is read here"],
  [`{ ${options}: CreateNamespace=true }`, "argocd.argoproj.io~1sync-options  'CreateNamespace' is no option that is read here"],
  [
    `{ ${compare}: IgnoreExtraneous=true }`,
    "argocd.argoproj.io~1compare-options  'IgnoreExtraneous=true' has a value that Argo CD does not know",
  ],
])("%s", (annotations, problem) => {
  expect(judgedTree(knownSyncOptions, configMapOf("shop", "a", annotations))).toEqual([
    `ConfigMap shop/a /metadata/annotations/${problem}`,
  ]);
});

test("an Application's own", () => {
  expect(judgedTree(knownSyncOptions, applicationOf("shop", "apps/shop", "{ syncOptions: [Serversideapply=true] }"))).toEqual([
    "Application argocd/shop /spec/syncPolicy/syncOptions/0  'Serversideapply' is no option that is read here",
  ]);
});
