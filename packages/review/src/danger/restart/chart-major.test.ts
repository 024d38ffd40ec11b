import { expect, test } from "vitest";
import { application } from "../../testing/argo-application.ts";
import { judged } from "../../testing/judged.ts";

const chart = (version: string): string =>
  application("", `{ repoURL: https://charts.example.com, chart: redis, targetRevision: ${version} }`);

test.each([
  ["1.2.3", "2.0.0", "RESTART chart-major"],
  ["1.2.3", "1.2.2", "RESTART chart-major"],
  ["1.2.3", "1.x", "RESTART chart-major"],
  ["1.2.3", "1.3.0", "ROUTINE chart-update"],
])("%s to %s is %s", (before, after, finding) => {
  expect(judged(chart(before), chart(after))).toEqual([`${finding} Application argocd/shop: spec.sources[0].targetRevision`]);
});

test("a folder of git has no version of a chart", () => {
  const folder = (revision: string): string =>
    application("", `{ repoURL: https://github.com/example/shop, path: deploy, targetRevision: ${revision} }`);
  expect(judged(folder("v1.0.0"), folder("v2.0.0")).join()).not.toContain("chart");
});
