import { type App, adjust } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, brickOf, clusterWith, configMap, gitFolderOf, rendered } from "../testing/in-memory.ts";

const shop = appOf("shop", () => [configMap("x")], { namespace: "web" });

/** The first line of each manifest, without what all of them begin with. */
const origins = (...apps: readonly App[]) => {
  const { texts } = rendered(clusterWith({ apps }));
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, text.slice(0, text.indexOf("\n")).replace("# Rendered by ashlar from ", "")]),
  );
};

test("a manifest says which modules it comes from", () => {
  expect(origins(shop)).toEqual({
    "dev/apps/shop/configmap-x.yaml": "apps/shop/app.ts with the values of environments/dev.ts",
    "dev/apps/namespaces/namespace-web.yaml": "environments/dev.ts",
    "dev/argocd/appproject.argoproj.io-dev-namespaces.yaml": "environments/dev.ts",
    "dev/argocd/appproject.argoproj.io-dev-shop.yaml": "environments/dev.ts",
    "dev/argocd/application.argoproj.io-dev-shop.yaml": "environments/dev.ts",
    "dev/argocd/application.argoproj.io-dev-namespaces.yaml": "environments/dev.ts",
    "dev/bootstrap/appproject.argoproj.io-dev-root.yaml": "environments/dev.ts",
    "dev/bootstrap/application.argoproj.io-dev-root.yaml": "environments/dev.ts",
  });
});

test("a manifest of an adjusted app says that it was adjusted", () => {
  const adjusted = adjust(shop, (objects) => objects);
  expect(origins(adjusted)["dev/apps/shop/configmap-x.yaml"]).toBe(
    "apps/shop/app.ts with the values and adjustments of environments/dev.ts",
  );
});

test("what only kustomize reads comes from the brick", () => {
  const argocd = brickOf("argocd", () => [gitFolderOf("manifests", {}, { patches: [configMap("argocd-cm")] })]);
  const { texts } = rendered(clusterWith({ platform: { gitops: argocd } }));
  const line = "# Rendered by ashlar from apps/argocd/app.ts with the values of environments/dev.ts\n";
  for (const name of ["kustomization", "upstream/kustomization", "upstream/patch-configmap-argocd-cm"])
    expect(texts[`dev/bootstrap/${name}.yaml`]?.startsWith(line)).toBe(true);
});
