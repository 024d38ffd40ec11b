import { expect, test } from "vitest";
import { applicationOf, clusterOf, other } from "../../deletion/testing/a-cluster.ts";
import { judged, messagesOf } from "../../testing/judged.ts";
import { chartRemoved } from "./chart-removed.ts";

const chart = (name: string, version: string, helm = "{}"): string =>
  `{ repoURL: https://charts.example.com, chart: ${name}, targetRevision: ${version}, helm: ${helm} }`;
const withCharts = (...charts: readonly string[]): string =>
  applicationOf("shop").replace("source: ", `sources:\n${charts.map((each) => `  - ${each}\n`).join("")}  - `);
const told = (before: string, after: string) => messagesOf(chartRemoved, clusterOf(before, { other }), clusterOf(after, { other }));

test("a chart that is no longer deployed", () => {
  expect(told(withCharts(chart("web", "1.0.0"), chart("redis", "2.0.0")), withCharts(chart("web", "1.0.0")))).toEqual([
    "Application dev-shop no longer deploys chart redis: all that it made is deleted",
  ]);
});

test("a chart under another release name", () => {
  const [before, after] = [withCharts(chart("web", "1.0.0")), withCharts(chart("web", "1.0.0", "{ releaseName: web }"))];
  expect(told(before, after)[0]).toContain("as release 'web' instead of 'dev-shop'");
  expect(told(after, after.replace("1.0.0", "1.0.1"))).toEqual([]);
});

test("an upstream folder", () => {
  const folder = "{ repoURL: https://git.example.com/upstream.git, path: deploy, targetRevision: abc }";
  expect(told(withCharts(folder), applicationOf("shop"))).toEqual([
    "Application dev-shop no longer deploys folder deploy of https://git.example.com/upstream.git: all that it made is deleted",
  ]);
  expect(told(withCharts(folder), withCharts(folder.replace("abc", "def")))).toEqual([]);
});

test("without pruning it stays", () => {
  const unpruned = (shop: string) => shop.replace("{ automated: { prune: true } }", "{ automated: {} }");
  const [before, after] = [withCharts(chart("web", "1.0.0")), applicationOf("shop")].map(unpruned) as [string, string];
  expect(judged(clusterOf(before, { other }), clusterOf(after, { other }))[0]).toMatch(/^CONFIG chart-removed/);
});
