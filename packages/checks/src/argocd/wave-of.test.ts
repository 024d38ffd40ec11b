import { expect, test } from "vitest";
import { waveOf } from "./wave-of.ts";

const wave = (annotations: Readonly<Record<string, string>>): number =>
  waveOf({ object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a", annotations } } });

// As Argo CD's own library answers.
test.each([
  [{}, 0],
  [{ "argocd.argoproj.io/sync-wave": "-3", "helm.sh/hook-weight": "5" }, -3],
  [{ "argocd.argoproj.io/sync-wave": "first", "helm.sh/hook-weight": "5" }, 5],
  [{ "argocd.argoproj.io/sync-wave": "1.5" }, 0],
  [{ "helm.sh/hook-weight": "+2" }, 2],
  [{ "argocd.argoproj.io/sync-wave": "99999999999999999999", "helm.sh/hook-weight": "1" }, 1],
])("%o", (annotations, expected) => {
  expect(wave(annotations)).toBe(expected);
});
