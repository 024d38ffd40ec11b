import { expect, test } from "vitest";
import { isHook } from "./is-hook.ts";

const withAnnotations = (annotations: Readonly<Record<string, string>>): boolean =>
  isHook({ object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", annotations } } });

test.each([
  [{}, false],
  [{ "argocd.argoproj.io/hook": "PreSync" }, true],
  [{ "argocd.argoproj.io/hook": "Skip" }, false],
  [{ "argocd.argoproj.io/hook": "Skip,Sync" }, true],
  [{ "argocd.argoproj.io/hook": "Unheard" }, true],
  [{ "helm.sh/hook": "pre-install" }, true],
  [{ "helm.sh/hook": "test" }, true],
  [{ "helm.sh/hook": "crd-install" }, false],
])("%o", (annotations, expected) => {
  expect(withAnnotations(annotations)).toBe(expected);
});
