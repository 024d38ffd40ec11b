import { expect, test } from "vitest";
import { toYaml } from "../emit/to-yaml.ts";
import { gitFolderOf } from "../testing/in-memory.ts";
import { joined, patchedBases } from "./kustomization.ts";

test("upstream bases at their commits, patched, all in one namespace", () => {
  const bases = [
    gitFolderOf("manifests/ha", {}, { repository: "https://github.com/example/z.git", commit: "aa" }),
    gitFolderOf("crds", {}, { commit: "bb" }),
  ];
  expect(toYaml(patchedBases("argocd", bases, ["patch-b.yaml", "patch-a.yaml"]))).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: argocd
patches:
- path: patch-a.yaml
- path: patch-b.yaml
resources:
- https://github.com/example/upstream.git//crds?ref=bb
- https://github.com/example/z.git//manifests/ha?ref=aa
`);
});

test("a base that is taken as it is", () => {
  expect(patchedBases("argocd", [gitFolderOf("crds")], [])).not.toHaveProperty("patches");
});

test("our own manifests are joined without a namespace, which would move those of another and rename Namespaces", () => {
  expect(toYaml(joined(["upstream", "namespace-argocd.yaml"]))).toBe(`apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
- namespace-argocd.yaml
- upstream
`);
});
