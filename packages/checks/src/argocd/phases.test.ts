import { expect, test } from "vitest";
import { deletePoliciesOf, hooksOf, isHook, phasesOf } from "./phases.ts";

const placed = (annotations: Readonly<Record<string, string>>) => ({
  object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", annotations } },
});
const hook = "argocd.argoproj.io/hook";
const helm = "helm.sh/hook";

// As Argo CD's own library answers (pnpm argocd:verdicts).
test.each([
  [{}, false, [], ["Sync"]],
  [{ [hook]: "PreSync" }, true, ["PreSync"], ["PreSync"]],
  [{ [hook]: "Skip" }, false, ["Skip"], []],
  [{ [hook]: "Skip,Sync" }, true, ["Skip", "Sync"], ["Sync"]],
  [{ [hook]: "Skip, PreDelete" }, true, ["Skip", "PreDelete"], []],
  [{ [hook]: "Sync,PostDelete" }, true, ["Sync", "PostDelete"], ["Sync"]],
  [{ [hook]: "PreDelete", [helm]: "pre-install" }, true, ["PreSync", "PreDelete"], ["PreSync"]],
  [{ [hook]: "Sync", [helm]: "pre-install,post-delete" }, true, ["Sync", "PostDelete"], ["Sync"]],
  [{ [hook]: "Unheard" }, true, [], []],
  [{ [helm]: "pre-install" }, true, ["PreSync"], ["PreSync"]],
  [{ [helm]: "pre-delete" }, true, ["PreDelete"], []],
  [{ [helm]: "test" }, true, [], []],
  [{ [helm]: "crd-install" }, false, [], ["Sync"]],
])("%o", (annotations, is, hooks, phases) => {
  expect(isHook(placed(annotations))).toBe(is);
  expect(hooksOf(placed(annotations))).toEqual(hooks);
  expect(phasesOf(placed(annotations))).toEqual(phases);
});

test.each([
  ["HookSucceeded, HookFailed", undefined, ["HookSucceeded", "HookFailed"]],
  ["HookFailed", "hook-succeeded", ["HookFailed", "HookSucceeded"]],
  ["Always", "never", ["BeforeHookCreation"]],
  [undefined, undefined, ["BeforeHookCreation"]],
])("policies %s and %s", (own, ofHelm, policies) => {
  const annotations = {
    ...(own !== undefined && { "argocd.argoproj.io/hook-delete-policy": own }),
    ...(ofHelm !== undefined && { "helm.sh/hook-delete-policy": ofHelm }),
  };
  expect(deletePoliciesOf(placed(annotations))).toEqual(policies);
});
