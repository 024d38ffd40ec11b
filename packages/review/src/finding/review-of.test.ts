import { expect, test } from "vitest";
import { describeIdentity } from "../diff/identity.ts";
import { reviewed } from "../testing/reviewed.ts";
import type { Finding } from "./review.ts";

const web = (replicas: number, more = ""): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: { replicas: ${replicas}, minReadySeconds: 5${more} }
`;

const application = (cluster: string, revision: string): string => `
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${cluster}-shop, namespace: argocd }
spec: { project: ${cluster}-shop, revisionHistoryLimit: ${revision}, source: { repoURL: https://example.com/a.git, path: clusters/${cluster}/apps/shop } }
`;

const line = ({ object, fields, places }: Pick<Finding, "object" | "fields" | "places">): string =>
  `${describeIdentity(object)} ${fields.map(({ path, before, after }) => `${path}: ${before} → ${after}`).join(", ")} in ${places.map(({ cluster }) => cluster).join(", ")}`;

test("the same change in many clusters is one", () => {
  const both = { before: web(2), after: web(3) };
  const { changes, findings } = reviewed({ dev: both, "prod-eu": both, "prod-us": both });
  expect(changes.map(line)).toEqual(["Deployment shop/web spec.replicas: 2 → 3 in dev, prod-eu, prod-us"]);
  expect(findings).toHaveLength(1);
});

test("what differs between clusters is told for each", () => {
  const { changes } = reviewed({ "prod-eu": { before: web(2), after: web(3) }, "prod-us": { before: web(2), after: web(4) } });
  expect(changes.map(line).sort()).toEqual([
    "Deployment shop/web spec.replicas: 2 → 3 in prod-eu",
    "Deployment shop/web spec.replicas: 2 → 4 in prod-us",
  ]);
});

test("Applications are named after their clusters, and their change is one all the same", () => {
  const both = (cluster: string) => ({ before: application(cluster, "3"), after: application(cluster, "5") });
  const { changes } = reviewed({ dev: both("dev"), "prod-eu": both("prod-eu") });
  expect(changes.map(line)).toEqual(["Application argocd/*-shop spec.revisionHistoryLimit: 3 → 5 in dev, prod-eu"]);
  expect(reviewed({ dev: both("dev") }).changes.map(line)).toEqual(["Application argocd/dev-shop spec.revisionHistoryLimit: 3 → 5 in dev"]);
});

test("the same input gives the same bytes, in whatever order objects are read", () => {
  const two = (first: string, second: string): string => `${first}\n---${second}`;
  const other = web(1).replace("name: web", "name: other");
  const one = reviewed({ dev: { before: two(web(2), other), after: two(web(3), other.replace("1,", "2,")) } });
  const turned = reviewed({ dev: { before: two(other, web(2)), after: two(other.replace("1,", "2,"), web(3)) } });
  expect(JSON.stringify(one)).toBe(JSON.stringify(turned));
});

test("many deletions at once are a finding of their own", () => {
  const maps = Array.from({ length: 3 }, (_, i) => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: m${i}, namespace: shop }\n`).join(
    "---\n",
  );
  const rules = (most: number): readonly string[] => reviewed({ dev: { before: maps, after: "" } }, most).findings.map(({ rule }) => rule);
  expect(rules(3)).not.toContain("many-deletions");
  expect(rules(2)).toContain("many-deletions");
});

test("a review says how many objects of each cluster are created, changed and deleted, and which go", () => {
  const other = web(1).replace("name: web", "name: other");
  const { clusters, deletions, matrix } = reviewed({ dev: { before: `${web(2)}---${other}`, after: web(3) } });
  expect(clusters.map(({ created, changed, deleted }) => [created, changed, deleted])).toEqual([[0, 1, 1]]);
  expect(deletions.map(({ object }) => describeIdentity(object))).toEqual(["Deployment shop/other"]);
  expect(matrix.map(({ app, cells }) => [app, cells[0]?.changed, cells[0]?.deleted])).toEqual([["shop", 1, 1]]);
});
