import { globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readPolicy } from "@ashlar/review";
import { expect, test } from "vitest";
import { workspace } from "../testing/copy-workspace.ts";
import { ownersOf, readOwners } from "./testing/owners-of.ts";

const lines = readOwners(readFileSync(join(workspace, ".github/CODEOWNERS"), "utf8"));
const owners = (path: string): readonly string[] => ownersOf(lines, path);

test.each<[string, string, boolean]>([
  ["*", "a/b.ts", true],
  ["/apps/", "apps/shop/app.ts", true],
  ["/apps/", "clusters/apps/x", false],
  ["apps/", "clusters/apps/x", true],
  ["docs/*", "docs/a.md", true],
  ["docs/*", "docs/build/a.md", false],
  ["/a/*/c/", "a/b/c/d", true],
  ["/a/*/c/", "a/b/b/c/d", false],
  ["/a/**/role-*.yaml", "a/role-x.yaml", true],
  ["/a/**/role-*.yaml", "a/b/c/role-x.yaml", true],
  ["/a/**/role-*.yaml", "a/b/clusterrole-x.yaml", false],
])("the pattern %s and the path %s", (pattern, path, matches) => {
  expect(ownersOf([{ pattern, owners: ["@one"] }], path)).toEqual(matches ? ["@one"] : []);
});

test("the last line that matches decides, alone", () => {
  const two = readOwners("* @one\n/apps/ @two # and not @one\n");
  expect(ownersOf(two, "apps/shop/app.ts")).toEqual(["@two"]);
  expect(ownersOf(two, "README.md")).toEqual(["@one"]);
});

test.each<[string, readonly string[]]>([
  ["apps/boutique/app.ts", ["@example/developers"]],
  ["clusters/dev/apps/boutique/deployment-frontend.yaml", ["@example/developers"]],
  ["clusters/dev/bootstrap/kustomization.yaml", ["@example/platform"]],
  ["environments/dev.ts", ["@example/platform"]],
  ["environments/prod.ts", ["@example/production"]],
  ["environments/prod.images.json", ["@example/production"]],
  ["clusters/prod-eu/apps/boutique/deployment-frontend.yaml", ["@example/production"]],
  ["clusters/prod-us/argocd/application.argoproj.io-prod-us-boutique.yaml", ["@example/platform", "@example/production"]],
  ["packages/model/src/app.ts", ["@example/platform"]],
  [".github/workflows/review.yaml", ["@example/platform", "@example/security"]],
  [".github/review.json", ["@example/platform", "@example/security"]],
  ["scripts/review-publish.ts", ["@example/platform", "@example/security"]],
])("%s is approved by %j", (path, expected) => {
  expect(owners(path)).toEqual(expected);
});

/** What gives power, lets somebody in, or takes a guard away: in no cluster may its team alone change it. */
const guarded =
  /^(cluster)?role(binding)?-|^appproject\.|^customresourcedefinition-|^apiservice-|admissionpolicy|webhookconfiguration-|networkpolicy|^authorizationpolicy\.|^peerauthentication\.|^serviceintentions\./;

const committed = globSync("clusters/**/*.yaml", { cwd: workspace });

test("security approves every committed role, project, admission and network rule, also in production", () => {
  const found = committed.filter((path) => guarded.test(path.slice(path.lastIndexOf("/") + 1)));
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter((path) => owners(path).join() !== "@example/security")).toEqual([]);
});

test("nothing of production is approved by developers, and everything has an owner", () => {
  expect(committed.filter((path) => owners(path).length === 0)).toEqual([]);
  const ofProd = committed.filter((path) => path.startsWith("clusters/prod-"));
  expect(ofProd.filter((path) => owners(path).includes("@example/developers"))).toEqual([]);
});

/** Lines for kinds that the sample has none of yet. */
const ahead = /argocd-of|customresourcedefinition|apiservice|webhookconfiguration|(validating|mutating)admissionpolicy|serverauthorization/;

test("every other line owns something", () => {
  const own = globSync("{apps,environments,packages,scripts,.github,.ci}/**", { cwd: workspace });
  const paths = [...committed, ...own, ...readdirSync(workspace)];
  const idle = lines.filter((line) => !paths.some((path) => ownersOf([line], path).length > 0));
  expect(idle.map(({ pattern }) => pattern).filter((pattern) => !ahead.test(pattern))).toEqual([]);
});

test("the policy of the review is well formed, and knows each team that it names", () => {
  const { policy, problems } = readPolicy(readFileSync(join(workspace, ".github/review.json"), "utf8"), ".github/review.json");
  expect(problems).toEqual([]);
  const named = policy.approvals.flatMap(({ by }) => by);
  expect(Object.keys(policy.teams).sort()).toEqual([...new Set(named)].sort());
  const known = new Set(lines.flatMap(({ owners: each }) => each));
  for (const team of named) expect(known).toContain(team);
});
