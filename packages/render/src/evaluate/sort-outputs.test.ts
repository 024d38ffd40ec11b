import type { Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, chartOf, clusterWith, configMap } from "../testing/in-memory.ts";
import { evaluateCluster } from "./evaluate-cluster.ts";
import { sortOutputs } from "./sort-outputs.ts";

const shop = appOf("shop", () => [], { namespace: "web", team: "shops" });

test("outputs by what they are; asks say who asks, problems where they arose", () => {
  const outputs: Output[] = [
    { ask: "listener", to: "gateway", host: "x" },
    configMap("a"),
    { rule: "mine", message: "too large", severity: "warning", file: "apps/shop/sizes.ts" },
    chartOf("cache"),
    { rule: "theirs", message: "of another", app: "cart", cluster: "prod" },
    configMap("b"),
  ];
  expect(sortOutputs(outputs, shop, "dev")).toEqual({
    objects: [configMap("a"), configMap("b")],
    sources: [chartOf("cache")],
    asks: [{ ask: "listener", to: "gateway", host: "x", from: { app: "shop", namespace: "web", team: "shops" } }],
    problems: [
      { cluster: "dev", app: "shop", rule: "mine", message: "too large", severity: "warning", file: "apps/shop/sizes.ts" },
      { cluster: "prod", app: "cart", rule: "theirs", message: "of another" },
    ],
  });
});

test("an object that was made twice alike is there once; one that was made differently is left to the check of owners", () => {
  const changed = { ...configMap("a"), data: { changed: "yes" } };
  expect(sortOutputs([configMap("a"), configMap("b"), configMap("a"), changed], shop, "dev").objects).toEqual([
    configMap("a"),
    configMap("b"),
    changed,
  ]);
});

test("who asks cannot be forged", () => {
  const forged = { ask: "listener", to: "gateway", from: { app: "admin", namespace: "admin", team: "admin" } };
  expect(sortOutputs([forged], shop, "dev").asks[0]?.from).toEqual({ app: "shop", namespace: "web", team: "shops" });
});

test.each<[unknown, string]>([
  [null, "an output is null, not an object"],
  [undefined, "an output is undefined, not an object"],
  [false, "an output is a boolean, not an object"],
  ["x", "an output is a string, not an object"],
  [() => [], "an output is a function, not an object"],
  [[configMap("a")], "an output is a list, not an object"],
])("%j is reported and hides nothing", (hostile, message) => {
  const { objects, problems } = sortOutputs([configMap("a"), hostile as Output, configMap("b")], shop, "dev");
  expect(objects).toEqual([configMap("a"), configMap("b")]);
  expect(problems).toMatchObject([{ rule: "broken-object", message, cluster: "dev", app: "shop" }]);
});

test.each<[unknown]>([[undefined], [null], [configMap("a")], [Promise.resolve([configMap("a")])], ["abc"]])(
  "an app that returns %j",
  (returned) => {
    const { problems, apps } = evaluateCluster(
      clusterWith({ apps: [appOf("shop", () => returned as Output[]), appOf("ad", () => [configMap("a")])] }),
    );
    expect(problems).toMatchObject([
      {
        rule: "throws",
        message: "returned no list of outputs; it may be `async`, or lack a `return`",
        app: "shop",
        file: "apps/shop/app.ts",
      },
    ]);
    expect(apps.map(({ objects }) => objects.length)).toEqual([0, 1]);
  },
);
