import { expect, test } from "vitest";
import { judgedTree } from "../testing/judged.ts";
import { jobWith } from "../testing/workloads.ts";
import { hookValues } from "./hook-values.ts";

const hook = "argocd.argoproj.io/hook";
const policy = "argocd.argoproj.io/hook-delete-policy";

test("hooks and policies that Argo CD knows", () => {
  expect(judgedTree(hookValues, jobWith(`${hook}: 'PreSync, PostSync', ${policy}: HookSucceeded`))).toEqual([]);
});

test.each([
  [`${hook}: Presync`, `/metadata/annotations/argocd.argoproj.io~1hook  'Presync' is no hook of Argo CD`],
  [
    `${hook}: Sync, ${policy}: Always`,
    `/metadata/annotations/argocd.argoproj.io~1hook-delete-policy  'Always' is no delete policy of Argo CD`,
  ],
])("%s", (annotations, problem) => {
  expect(judgedTree(hookValues, jobWith(annotations))).toEqual([`Job shop/migrate ${problem}`]);
});
