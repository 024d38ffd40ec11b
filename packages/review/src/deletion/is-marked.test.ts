import { expect, test } from "vitest";
import { applicationOf, clusterOf, other } from "./testing/a-cluster.ts";
import { departure } from "./testing/departure.ts";

const definitionOf = (metadata = ""): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: things.example.com${metadata} }
spec: { group: example.com, scope: Namespaced, names: { kind: Thing, plural: things } }`;

const ofDefinition = (definition: string, files: Readonly<Record<string, string>> = {}) => {
  const of = (shop: string | undefined, apps: Readonly<Record<string, string>>) => {
    const before = { ...(clusterOf(applicationOf("shop"), { definition, other }) as object), ...files };
    return departure(before, { ...(clusterOf(shop, apps) as object), ...files }, "CustomResourceDefinition", "things.example.com")?.path;
  };
  return {
    pruned: of(applicationOf("shop"), { other }),
    cascaded: of(undefined, {}),
  };
};

test("a CRD stays, for Argo CD does not mark it, and cascaded deletion spares one that is marked", () => {
  expect(ofDefinition(definitionOf())).toEqual({ pruned: "orphaned", cascaded: "kept" });
  const mark = "argocd.argoproj.io/tracking-id: 'dev-shop:apiextensions.k8s.io/CustomResourceDefinition:shop/things.example.com'";
  expect(ofDefinition(definitionOf(`, annotations: { ${mark} }`))).toEqual({ pruned: "pruned", cascaded: "kept" });
  expect(ofDefinition(definitionOf(`, annotations: { ${mark.replace("dev-shop", "dev-other")} }`)).pruned).toBe("orphaned");
  expect(ofDefinition(definitionOf(", annotations: { argocd.argoproj.io/tracking-id: 'dev-shop:' }")).pruned).toBe("orphaned");
});

test("a CRD with the label of its Application is pruned where Argo CD tracks by label", () => {
  const labelled = definitionOf(", labels: { app.kubernetes.io/instance: dev-shop }");
  const settings = (method: string) => ({
    "bootstrap/settings.yaml": `{ apiVersion: v1, kind: ConfigMap, metadata: { name: argocd-cm, namespace: argocd }, data: { application.resourceTrackingMethod: ${method} } }`,
  });
  expect(ofDefinition(labelled, settings("label")).pruned).toBe("pruned");
  expect(ofDefinition(labelled, settings("annotation")).pruned).toBe("orphaned");
  expect(ofDefinition(definitionOf(), settings("label")).pruned).toBe("orphaned");
});

test("objects of a custom kind go with its CRD, whatever they say", () => {
  const mark = "argocd.argoproj.io/tracking-id: 'dev-shop:apiextensions.k8s.io/CustomResourceDefinition:shop/things.example.com'";
  const resource =
    "{ apiVersion: example.com/v1, kind: Thing, metadata: { name: one, namespace: shop, annotations: { argocd.argoproj.io/sync-options: Prune=false } } }";
  const files = (metadata: string) => clusterOf(applicationOf("shop"), { definition: definitionOf(metadata), other, resource });
  const after = clusterOf(applicationOf("shop"), { other });
  expect(departure(files(`, annotations: { ${mark} }`), after, "Thing", "one")?.path).toBe("pruned");
  expect(departure(files(""), after, "Thing", "one")?.path).toBe("kept");
});
