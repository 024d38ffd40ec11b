import { expect, test } from "vitest";
import type { Manifests } from "../testing/judged.ts";
import { applicationOf, clusterOf, other, thingOf } from "./testing/a-cluster.ts";
import { departure } from "./testing/departure.ts";

const thing = thingOf();

const project = (kinds: string, metadata = ""): string => `
apiVersion: argoproj.io/v1alpha1
kind: AppProject
metadata: { name: dev-shop, namespace: argocd${metadata} }
spec:
  destinations: [{ server: https://kubernetes.default.svc, namespace: shop }]
  namespaceResourceWhitelist: [${kinds}]`;
const secrets = "{ group: '', kind: Secret }";
const all = `${secrets}, { group: '', kind: ConfigMap }`;
const withProject = (manifests: Manifests, text: string): Manifests => ({
  ...(manifests as Readonly<Record<string, string>>),
  "argocd/project.yaml": text,
});

test("what the AppProject does not permit any more is not seen any more", () => {
  const before = withProject(clusterOf(applicationOf("shop"), { thing, other }), project(all));
  const stays = clusterOf(applicationOf("shop"), { other });
  expect(departure(before, withProject(stays, project(secrets)))?.path).toBe("orphaned");
  expect(departure(before, withProject(stays, project(all)))?.path).toBe("pruned");
  expect(departure(before, withProject(clusterOf(undefined, {}), project(secrets)))?.path).toBe("orphaned");
  expect(departure(before, withProject(clusterOf(undefined, {}), project(all)))?.path).toBe("cascaded");
});

test("an AppProject without finalizer that goes with its Application stops the deletion", () => {
  const [shop, files] = [applicationOf("shop"), { thing, other }];
  expect(departure(withProject(clusterOf(shop, files), project(all)), clusterOf(undefined, {}))?.path).toBe("orphaned");
  const held = project(all, ", finalizers: [resources-finalizer.argocd.argoproj.io]");
  expect(departure(withProject(clusterOf(shop, files), held), clusterOf(undefined, {}))?.path).toBe("cascaded");
});
