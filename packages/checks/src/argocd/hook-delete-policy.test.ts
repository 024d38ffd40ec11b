import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { jobWith } from "../testing/workloads.ts";
import { hookDeletePolicy } from "./hook-delete-policy.ts";

const hook = "argocd.argoproj.io/hook";
const policy = "argocd.argoproj.io/hook-delete-policy";

test.each([
  jobWith(`${hook}: PreSync, ${policy}: BeforeHookCreation`),
  jobWith(`${hook}: PreSync`, "name: migrate", "{ ttlSecondsAfterFinished: 600 }"),
  jobWith(`${hook}: PreSync, ${policy}: HookSucceeded`, "generateName: migrate-"),
  jobWith(`helm.sh/hook: pre-upgrade, helm.sh/hook-delete-policy: hook-succeeded`),
  jobWith("a: b"),
])("it is said when it goes: %s", (manifest) => {
  expect(judgedTree(hookDeletePolicy, manifest)).toEqual([]);
});

test.each([
  [jobWith(`${hook}: PreSync`), "says not when it is deleted"],
  [
    jobWith(`${hook}: PreSync, ${policy}: BeforeHookCreation`, "generateName: migrate-"),
    "each sync makes one more of it, and none is deleted",
  ],
  [jobWith(`${policy}: HookSucceeded`), "has a delete policy and is no hook"],
])("%s", (manifest, message) => {
  expect(judgedTree(hookDeletePolicy, manifest)).toEqual([expect.stringContaining(`(warning) ${message}`)]);
});
