import { expect, test } from "vitest";
import { inScope, scopeOf } from "./scope.ts";

test.each([
  [undefined, "prod-eu/apps/shop/x.yaml", true],
  [[], "prod-eu/apps/shop/x.yaml", false],
  [["prod-eu/"], "prod-eu/apps/shop/x.yaml", true],
  [["prod-eu"], "prod-eu/apps/shop/x.yaml", true],
  [["prod-eu"], "prod-eu-2/apps/shop/x.yaml", false],
  [["prod-eu/apps/shop"], "prod-eu/apps/shop/x.yaml", true],
  [["prod-eu/apps/shop"], "prod-eu/apps/shop-admin/x.yaml", false],
  [["prod-eu/apps/shop"], "prod-eu", false],
  [["prod-eu/argocd/application-shop.yaml"], "prod-eu/argocd/application-shop.yaml", true],
  [["prod-eu/argocd/application-shop.yaml"], "prod-eu/argocd/application-cart.yaml", false],
])("scope %j and %s: %s", (paths, path, covered) => {
  expect(inScope(scopeOf(paths), path)).toBe(covered);
});
