import { expect, test } from "vitest";
import { brickOf, chartOf, configMap } from "../testing/in-memory.ts";
import { manifestsOf, pathsIn } from "../testing/manifests-of.ts";

const deployed = (name: string) => brickOf(name, () => [chartOf(name), configMap(name)]);
const answering = (name: string) => ({ ...deployed(name), answer: (asks: readonly unknown[]) => [configMap(`asks-${asks.length}`)] });
const finalizer = "  finalizers:\n  - resources-finalizer.argocd.argoproj.io\n";

test("both bricks are deployed under their own names; the one that leaves takes along what it deployed, the other never does", () => {
  const move = brickOf("old-to-fresh", () => [{ ask: "room", to: "old" }], { moves: { from: answering("old"), to: deployed("fresh") } });
  const manifests = manifestsOf({ gateway: move });
  expect(pathsIn(manifests, "argocd")).toEqual([
    "application.argoproj.io-dev-fresh.yaml",
    "application.argoproj.io-dev-namespaces.yaml",
    "application.argoproj.io-dev-old.yaml",
    "appproject.argoproj.io-dev-fresh.yaml",
    "appproject.argoproj.io-dev-namespaces.yaml",
    "appproject.argoproj.io-dev-old.yaml",
  ]);
  expect(pathsIn(manifests, "apps")).toEqual([
    "fresh/configmap-fresh.yaml",
    "namespaces/namespace-fresh.yaml",
    "namespaces/namespace-old.yaml",
    "old/configmap-asks-1.yaml",
    "old/configmap-old.yaml",
  ]);
  expect(manifests["dev/argocd/application.argoproj.io-dev-old.yaml"]).toContain(finalizer);
  expect(manifests["dev/argocd/application.argoproj.io-dev-fresh.yaml"]).not.toContain(finalizer);
});
