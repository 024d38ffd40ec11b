import { expect, test } from "vitest";
import { applicationOf, configMapOf } from "../testing/applications.ts";
import { judgedTree } from "../testing/judged.ts";
import { riskySyncOptions } from "./risky-sync-options.ts";

const options = "argocd.argoproj.io/sync-options";

test("what applies, and a Job that cannot be changed", () => {
  expect(judgedTree(riskySyncOptions, applicationOf("shop", "apps/shop", "{ syncOptions: [ServerSideApply=true] }"))).toEqual([]);
  const job = `{ apiVersion: batch/v1, kind: Job, metadata: { name: a, annotations: { ${options}: 'Force=true,Replace=true' } } }`;
  expect(judgedTree(riskySyncOptions, job)).toEqual([]);
});

test("what replaces, and what waits", () => {
  expect(judgedTree(riskySyncOptions, applicationOf("shop", "apps/shop", "{ syncOptions: [Replace=true] }"))).toEqual([
    expect.stringContaining("Application argocd/shop /spec/syncPolicy/syncOptions  (warning) `Replace=true` replaces objects"),
  ]);
  for (const option of ["Force=true", "Prune=confirm"])
    expect(judgedTree(riskySyncOptions, configMapOf("shop", "a", `{ ${options}: ${option} }`))).toHaveLength(1);
});
