import type { AnyApp } from "@ashlar/model";
import { expect, test } from "vitest";
import { completeCluster } from "../complete/complete-cluster.ts";
import { evaluateCluster } from "../evaluate/evaluate-cluster.ts";
import { appOf, clusterWith, completedWith, configMap } from "../testing/in-memory.ts";
import { betweenClusters } from "./between-clusters.ts";

const app = (name: string) => appOf(name, () => [configMap("x")]);
const cluster = (name: string, ...apps: readonly AnyApp[]) => completedWith({ name, apps });

test("clusters may hold apps of the same name", () => {
  expect(betweenClusters([cluster("dev", app("shop")), cluster("prod", app("shop"))])).toEqual([]);
});

test("two clusters of one name", () => {
  const prod = completeCluster(evaluateCluster({ ...clusterWith({}), module: "environments/prod.ts" }));
  expect(betweenClusters([cluster("dev"), prod])).toEqual([
    {
      rule: "one-name",
      message: "2 clusters are called 'dev' (environments/dev.ts, environments/prod.ts)",
      remedy: "give each a name of its own: it is a folder in clusters/",
      cluster: "dev",
    },
  ]);
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
  expect(betweenClusters(clusters)).toEqual([
    {
      rule: "one-hub",
      severity: "warning",
      message: "Application a-b-c is that of 'b-c' in a and 'c' in a-b",
      remedy: "rename one before one Argo CD syncs both clusters",
    },
  ]);
});

test("the renderer's own names take part in that", () => {
  const clusters = [cluster("a", app("b-root")), cluster("a-b", app("cart"))];
  expect(betweenClusters(clusters).map(({ message }) => message)).toEqual([
    "Application a-b-root is that of 'b-root' in a and 'root' in a-b",
  ]);
});

test("clusters that share an Argo CD must not share such a name: an error", () => {
  const hub = cluster("a", app("b-c"));
  const spoke = completedWith({ name: "a-b", apps: [app("c")], hub: hub.cluster });
  const found = betweenClusters([hub, spoke]).filter(({ rule }) => rule === "one-hub");
  expect(found).toEqual([
    {
      rule: "one-hub",
      message: "Application a-b-c is that of 'b-c' in a and 'c' in a-b",
      remedy: "rename one: the Argo CD of a syncs both clusters, and would take them for one Application",
    },
  ]);
});

test("two clusters of one hub, and a third with an Argo CD of its own", () => {
  const hub = cluster("hub");
  const spoke = (name: string, ...apps: readonly AnyApp[]) => completedWith({ name, apps, hub: hub.cluster });
  const names = (...clusters: Parameters<typeof betweenClusters>[0]) =>
    betweenClusters([hub, ...clusters]).flatMap(({ rule, severity }) => (rule === "one-hub" ? [severity ?? "error"] : []));
  expect(names(spoke("a", app("b-c")), spoke("a-b", app("c")))).toEqual(["error"]);
  expect(names(spoke("a", app("b-c")), cluster("a-b", app("c")))).toEqual(["warning"]);
});
