import { expect, test } from "vitest";
import { appOf, brickOf, completedWith, configMap } from "../testing/in-memory.ts";
import { checkCluster } from "./check-cluster.ts";

const app = (name: string) => appOf(name, () => [configMap("x")]);

test("an app and a brick of one name; their objects are not reported once more", () => {
  const twins = completedWith({ name: "twins", platform: { metrics: brickOf("shop", () => [configMap("x")]) }, apps: [app("shop")] });
  expect(checkCluster(twins)).toMatchObject([
    {
      rule: "one-name",
      message: "2 apps or bricks are called 'shop' (apps/shop/app.ts, apps/shop/app.ts)",
      cluster: "twins",
      app: "shop",
      file: "environments/dev.ts",
    },
  ]);
});

test("an object that is made twice, each time in another way", () => {
  const twice = appOf("shop", () => [configMap("x"), configMap("x", { other: "yes" })]);
  expect(checkCluster(completedWith({ apps: [twice] }))).toMatchObject([{ rule: "two-owners", cluster: "dev" }]);
});

test("a brick that deploys nothing has a name all the same: asks go to it", () => {
  const twins = completedWith({ platform: { metrics: brickOf("m", () => []), secrets: brickOf("m", () => []) } });
  expect(checkCluster(twins)).toMatchObject([{ rule: "one-name", app: "m" }]);
});

test("a bad name does not hide that an object has two owners", () => {
  const bad = appOf("Shop", () => [configMap("x"), configMap("x", { other: "yes" })], { namespace: "shop" });
  expect(checkCluster(completedWith({ apps: [bad] })).map(({ rule }) => rule)).toEqual(["good-name", "two-owners"]);
});
