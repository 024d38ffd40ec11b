import type { AnyApp } from "@ashlar/model";
import { expect, test } from "vitest";
import { completeCluster } from "../complete/complete-cluster.ts";
import { evaluateCluster } from "../evaluate/evaluate-cluster.ts";
import { appOf, brickOf, clusterWith, completedWith, configMap } from "../testing/in-memory.ts";
import { checkClusters } from "./check-clusters.ts";

const app = (name: string) => appOf(name, () => [configMap("x")]);
const cluster = (name: string, ...apps: readonly AnyApp[]) => completedWith({ name, apps });

test("clusters may hold apps of the same name", () => {
  expect(checkClusters([cluster("dev", app("shop")), cluster("prod", app("shop"))])).toEqual([]);
});

test("two clusters of one name", () => {
  const prod = completeCluster(evaluateCluster({ ...clusterWith({}), module: "environments/prod.ts" }));
  expect(checkClusters([cluster("dev"), prod])).toEqual([
    {
      rule: "one-name",
      message: "2 clusters are called 'dev' (environments/dev.ts, environments/prod.ts)",
      remedy: "give each a name of its own: it is a folder in clusters/",
      cluster: "dev",
    },
  ]);
});

test("an app and a brick of one name; their objects are not reported once more, those of other clusters are", () => {
  const twins = completedWith({ name: "twins", platform: { metrics: brickOf("shop", () => [configMap("x")]) }, apps: [app("shop")] });
  const twice = cluster(
    "twice",
    appOf("shop", () => [configMap("x"), configMap("x")]),
  );
  expect(checkClusters([twins, twice])).toMatchObject([
    {
      rule: "one-name",
      message: "2 apps or bricks are called 'shop' (apps/shop/app.ts, apps/shop/app.ts)",
      cluster: "twins",
      app: "shop",
      file: "environments/dev.ts",
    },
    { rule: "two-owners", cluster: "twice" },
  ]);
});

test("a brick that deploys nothing has a name all the same: asks go to it", () => {
  const twins = completedWith({ platform: { metrics: brickOf("m", () => []), secrets: brickOf("m", () => []) } });
  expect(checkClusters([twins])).toMatchObject([{ rule: "one-name", app: "m" }]);
});

test("a bad name does not hide that an object has two owners", () => {
  const bad = appOf("Shop", () => [configMap("x"), configMap("x")], { namespace: "shop" });
  expect(checkClusters([cluster("dev", bad)]).map(({ rule }) => rule)).toEqual(["good-name", "two-owners"]);
});

test("names that one Argo CD for both clusters would confuse: a warning", () => {
  const clusters = [
    cluster("a", app("b-c")),
    cluster(
      "a-b",
      app("c"),
      appOf("ad", () => [configMap("x")], { team: "x" }),
    ),
  ];
  expect(checkClusters(clusters)).toEqual([
    {
      rule: "one-hub",
      severity: "warning",
      message: "Application a-b-c is that of 'b-c' in a and 'c' in a-b",
      remedy: "rename one before one Argo CD syncs both clusters",
    },
  ]);
});

test("the renderer's own names, and the teams' AppProjects, take part in that", () => {
  const clusters = [
    cluster(
      "a",
      appOf("b-root", () => [configMap("x")], { team: "b-shop" }),
    ),
    cluster("a-b", app("cart")),
  ];
  expect(checkClusters(clusters).map(({ message }) => message)).toEqual([
    "Application a-b-root is that of 'b-root' in a and 'root' in a-b",
    "AppProject a-b-shop is that of team 'b-shop' in a and team 'shop' in a-b",
  ]);
});
