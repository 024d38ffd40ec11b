import { expect, test } from "vitest";
import { promotedRepository, ref } from "./testing/promoted-repository.ts";
import { configMap, smallApp, smallEnvironment } from "./testing/small-environment.ts";
import { tempRepository } from "./testing/temp-repository.ts";

const shop = `import { shop } from "../apps/shop/app.ts";`;
const gitops = `gitops: { name: "argocd", namespace: "argocd", team: "platform", offers: () => ({ namespace: "argocd" }), objects: () => [${configMap("argocd-cm")}] }`;
const onHub = { name: "staging", imports: `${shop}\nimport { dev } from "./dev.ts";`, hub: "dev" };
const alone = { name: "staging", imports: shop };

/** A hub `dev`, and a cluster `staging` that has not been rendered yet. */
const withHub = () =>
  tempRepository({
    "environments/dev.ts": smallEnvironment("shop()", { imports: shop, platform: gitops }),
    "environments/staging.ts": smallEnvironment("shop()", onHub),
    "apps/shop/app.ts": smallApp("shop", configMap("x")),
  });

const roots = [
  "clusters/dev/argocd/application.argoproj.io-staging-root.yaml",
  "clusters/dev/argocd/appproject.argoproj.io-staging-root.yaml",
];
const [root = ""] = roots;

test("list says whose Argo CD syncs a cluster", async () => {
  const { ashlar } = withHub();
  const { out } = await ashlar("list");
  expect(out.split("\n").slice(0, 3)).toEqual([
    "CLUSTER  ENVIRONMENT  KUBERNETES  CLOUD  TRACKS           ARGO CD OF  VALUES",
    "dev      dev          1.36        gke    refs/heads/main  dev         environments/dev.ts",
    "staging  dev          1.36        gke    refs/heads/main  dev         environments/staging.ts",
  ]);
  const rows = JSON.parse((await ashlar("list", "--format", "json")).out);
  expect(rows).toContainEqual(expect.objectContaining({ cluster: "dev", hub: null }));
  expect(rows).toContainEqual(expect.objectContaining({ cluster: "staging", hub: "dev" }));
});

test("with a cluster goes what makes the hub sync it, and nothing else of the hub", async () => {
  const { ashlar, tree } = withHub();
  expect(await ashlar("render", "--cluster", "staging")).toMatchObject({ code: 0, err: "" });
  expect(Object.keys(tree("clusters/dev"))).toEqual(roots);
  expect(Object.keys(tree("clusters/staging")).length).toBeGreaterThan(3);
});

test("a hub rendered alone: it would sync a folder that this run does not write", async () => {
  const { ashlar, tree } = withHub();
  const { code, err } = await ashlar("render", "--cluster", "dev");
  expect(code).toBe(0);
  expect(err).toContain("clusters/dev/ now syncs staging, and this run leaves clusters/staging/ as it was");
  expect(err).toContain("render both: --cluster dev --cluster staging");
  expect(tree("clusters/staging")).toEqual({});
  expect((await ashlar("render", "--cluster", "dev", "--cluster", "staging")).err).toBe("");
  expect((await ashlar("render", "--cluster", "dev")).err).toBe("");
});

test("a cluster that leaves its hub: its folder may be emptied only if named, and the hub lets go of it", async () => {
  const { ashlar, tree, write } = withHub();
  await ashlar("render");
  write({ "environments/staging.ts": smallEnvironment("shop()", alone) });
  const refused = await ashlar("render", "--cluster", "staging");
  expect(refused.code).toBe(1);
  expect(refused.err).toContain("--remove staging/argocd-of-dev");
  expect(await ashlar("render", "--cluster", "staging", "--remove", "staging/argocd-of-dev")).toMatchObject({ code: 0, err: "" });
  for (const path of roots) expect(tree("clusters")).not.toHaveProperty([path]);
  expect((await ashlar("render", "--check")).out).toContain("clusters/ is fresh");
});

test("a hub rendered alone when a cluster leaves it", async () => {
  const { ashlar, write } = withHub();
  await ashlar("render");
  write({ "environments/staging.ts": smallEnvironment("shop()", alone) });
  const { err } = await ashlar("render", "--cluster", "dev");
  expect(err).toContain("clusters/dev/ no longer syncs staging, and this run leaves clusters/staging/ as it was");
});

test("one app of a cluster with a hub: its Applications lie where the hub reads them", async () => {
  const { ashlar, tree } = withHub();
  expect(await ashlar("render", "--cluster", "staging", "--app", "shop")).toMatchObject({ code: 0, err: "" });
  expect(Object.keys(tree("clusters"))).toEqual([
    ...roots,
    "clusters/staging/apps/namespaces/namespace-shop.yaml",
    "clusters/staging/apps/shop/configmap-x.yaml",
    "clusters/staging/argocd-of-dev/application.argoproj.io-staging-namespaces.yaml",
    "clusters/staging/argocd-of-dev/application.argoproj.io-staging-shop.yaml",
    "clusters/staging/argocd-of-dev/appproject.argoproj.io-staging-namespaces.yaml",
    "clusters/staging/argocd-of-dev/appproject.argoproj.io-staging-shop.yaml",
  ]);
});

test("why names the module of the cluster, not that of the hub whose folder it lies in", async () => {
  const { out } = await withHub().ashlar("why", root);
  expect(out).toContain("  object   Application argocd/staging-root\n");
  expect(out).toContain("  values   environments/staging.ts\n");
});

test("a cluster with a hub is promoted like any other", async () => {
  const { ashlar, write, git, remote } = promotedRepository();
  write({
    "environments/dev.ts": smallEnvironment("", { platform: gitops, repo: remote }),
    "environments/prod.ts": smallEnvironment("shop()", { ...onHub, name: "prod-eu", repo: remote, revision: ref }),
    "apps/shop/app.ts": smallApp("shop", configMap("x")),
  });
  git("rm", "-r", "--quiet", "clusters");
  expect((await ashlar("render")).code).toBe(0);
  git("add", "--all");
  git("commit", "--quiet", "--message", "a hub");
  git("push", "--quiet", "origin", "main");
  const { code, out, err } = await ashlar("promote", "prod-eu", "--yes");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("  create  clusters/prod-eu/argocd-of-dev/application.argoproj.io-prod-eu-shop.yaml\n");
  expect(out).toContain("and Argo CD syncs prod-eu from there");
});
