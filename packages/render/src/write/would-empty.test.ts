import { expect, test } from "vitest";
import { scopeOf } from "./scope.ts";
import { wouldEmpty } from "./would-empty.ts";

const shop = ["prod-eu/apps/shop/a.yaml", "prod-eu/apps/shop/b.yaml"];
const cart = ["prod-eu/apps/cart/a.yaml"];
const apps = ["prod-eu/argocd/application-shop.yaml"];
const shopUs = ["prod-us/apps/shop/a.yaml"];

const refused = (stale: readonly string[], wanted: readonly string[], remove: readonly string[] = [], scope?: readonly string[]) =>
  wouldEmpty(stale, wanted, scopeOf(scope), remove).map(({ rule, file, remedy }) =>
    rule === "would-empty" ? `${file}: ${remedy?.split(": ")[1]}` : rule,
  );

test("the message counts the manifests and gives the flag to type", () => {
  expect(wouldEmpty(shop, cart, scopeOf(undefined), [])).toEqual([
    {
      rule: "would-empty",
      file: "clusters/prod-eu/apps/shop",
      message: "clusters/prod-eu/apps/shop/ would lose all its 2 manifests; nothing renders any there now",
      remedy: "if they are to go, and what Argo CD made of them: --remove prod-eu/shop",
    },
  ]);
});

test.each([
  ["a file of an app that keeps others", [shop[0] ?? ""], [shop[1] ?? ""], [], []],
  ["an app", shop, cart, [], ["clusters/prod-eu/apps/shop: --remove prod-eu/shop"]],
  ["an app, named", shop, cart, ["prod-eu/shop"], []],
  ["an app, named by its path", shop, cart, ["prod-eu/apps/shop/"], []],
  ["an app in two clusters, named once for both", [...shop, ...shopUs], [...cart, "prod-us/apps/x/a.yaml"], ["shop"], []],
  ["an app, its living cluster named", shop, cart, ["prod-eu"], ["clusters/prod-eu/apps/shop: --remove prod-eu/shop", "nothing-to-remove"]],
  ["the Applications", apps, cart, [], ["clusters/prod-eu/argocd: --remove prod-eu/argocd"]],
  [
    "an app called argocd beside the Applications",
    ["prod-eu/apps/argocd/a.yaml"],
    apps,
    ["prod-eu/argocd"],
    ["clusters/prod-eu/apps/argocd: --remove prod-eu/apps/argocd", "nothing-to-remove"],
  ],
  ["a cluster", [...shop, ...cart], shopUs, [], ["clusters/prod-eu: --remove prod-eu"]],
  [
    "a cluster, one of its apps named",
    [...shop, ...cart],
    shopUs,
    ["prod-eu/shop"],
    ["clusters/prod-eu: --remove prod-eu", "nothing-to-remove"],
  ],
  ["a cluster, named", [...shop, ...cart], shopUs, ["prod-eu"], []],
  ["the tree", [...shop, ...shopUs], [], [], ["clusters: --remove prod-eu --remove prod-us"]],
  ["the tree, one cluster named", [...shop, ...shopUs], [], ["prod-us"], ["clusters/prod-eu: --remove prod-eu"]],
  ["the tree, all named", [...shop, ...shopUs], [], ["prod-us", "prod-eu"], []],
  ["a mistyped name", shop, cart, ["prod-eu/shpo"], ["clusters/prod-eu/apps/shop: --remove prod-eu/shop", "nothing-to-remove"]],
  ["a name that is not needed", [], cart, ["shop"], ["nothing-to-remove"]],
])("%s", (_, stale, wanted, remove, expected) => {
  expect(refused(stale, wanted, remove)).toEqual(expected);
});

test("a folder that is only partly in scope may have more files than the run sees", () => {
  expect(refused(apps, [], [], apps)).toEqual([]);
  expect(refused(shop, [], [], ["prod-eu/apps/shop"])).toEqual(["clusters/prod-eu/apps/shop: --remove prod-eu/shop"]);
});
