import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { jsonSchema } from "@ashlar/review";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { renderedRepository, shopWith } from "./testing/rendered-repository.ts";
import { deployment, namespaces, reviewedRepository, said, web } from "./testing/reviewed-repository.ts";
import { configMap } from "./testing/small-environment.ts";

test("a branch is compared with where it left main, and clusters that track another ref wait", async () => {
  const { ashlar, commit } = reviewedRepository();
  commit("scale up", { [web("dev")]: deployment(3), [web("prod-eu")]: deployment(3) });
  const { code, out } = await ashlar("review", "--all");
  expect(code).toBe(0);
  expect(out).toContain("dev (dev): 0 created, 1 changed, 0 deleted\n");
  expect(out).toContain("prod-eu (prod): 0 created, 1 changed, 0 deleted; waits for `ashlar promote prod-eu`");
  expect(out).toContain("Deployment shop/web  dev, prod-eu (at promotion)");
  expect(out).toContain("spec.replicas: 2 → 3");
});

test("what is not committed yet is part of it, new files too", async () => {
  const { ashlar, write } = reviewedRepository();
  write({
    [web("dev")]: deployment(0),
    "clusters/dev/apps/shop/configmap-new.yaml": "{ apiVersion: v1, kind: ConfigMap, metadata: { name: new } }",
  });
  const { code, out } = await ashlar("review", "--all");
  expect(code).toBe(1);
  expect(out).toContain("replicas-to-zero");
  expect(out).toContain("clusters/dev/apps/shop/deployment-web.yaml:8  apps/shop/app.ts");
  expect(out).toContain("ConfigMap new");
  expect(out).toContain("BLOCKED  1 OUTAGE");
});

test("a trailer of a commit lets a finding pass, and one that fits none is a problem", async () => {
  const { ashlar, commit } = reviewedRepository();
  commit("stop", { [web("dev")]: deployment(0) });
  const trailer = /Acknowledge: .*/.exec((await ashlar("review")).out)?.[0] ?? "";
  commit(`Mean it\n\n${trailer}\n`, {});
  const passed = await ashlar("review");
  expect([passed.code, passed.out.includes("acknowledged by Test")]).toEqual([0, true]);
  commit("keep one", { [web("dev")]: deployment(1) });
  const { code, err } = await ashlar("review");
  expect(code).toBe(1);
  expect(err).toContain("unmatched-acknowledgement");
});

test("an acknowledgement that was merged before does not count again", async () => {
  const { ashlar, commit, git } = reviewedRepository();
  commit("stop", { [web("dev")]: deployment(0) });
  const trailer = /Acknowledge: .*/.exec((await ashlar("review")).out)?.[0] ?? "";
  git("checkout", "--quiet", "main");
  commit(`Before\n\n${trailer}\n`, {});
  git("checkout", "--quiet", "-b", "next");
  commit("stop", { [web("dev")]: deployment(0) });
  expect((await ashlar("review")).code).toBe(1);
});

test("the gate is read from the base: a pull request cannot weaken its own", async () => {
  const policy = (by: string): string => JSON.stringify({ approvals: [{ environment: ["dev"], by: [by] }] });
  const { ashlar, commit, write } = reviewedRepository({ ".github/review.json": policy("amy") });
  commit("stop", { [web("dev")]: deployment(0), ".github/review.json": policy("mallory") });
  const trailer = /Acknowledge: .*/.exec((await ashlar("review")).out)?.[0] ?? "";
  commit(`Mean it\n\n${trailer}\n`, {});
  write({ "approvals.json": '["mallory"]', "right.json": '["amy"]' });
  expect((await ashlar("review", "--approvals", "approvals.json")).out).toContain("needs the approval of amy");
  expect((await ashlar("review", "--approvals", "right.json")).code).toBe(0);
});

test("one cluster alone, two revisions, and a change that is none", async () => {
  const { ashlar, commit } = reviewedRepository();
  commit("scale", { [web("dev")]: deployment(3), [web("prod-eu")]: deployment(4) });
  const { out } = await ashlar("review", "main", "HEAD", "--cluster", "dev");
  expect([out.includes("dev (dev)"), out.includes("prod-eu")]).toEqual([true, false]);
  expect((await ashlar("review", "HEAD", "HEAD")).out).toBe("Review of HEAD against HEAD: nothing changes in any cluster\n");
});

test("a cluster that comes to track a ref of its own, and one of another Kubernetes", async () => {
  const { ashlar, commit } = reviewedRepository();
  commit("pin", { [said("dev")]: namespaces("dev", "dev", "refs/heads/deployed/dev").replace("1.35", "1.36") });
  const { out } = await ashlar("review", "--format", "json");
  const { clusters } = JSON.parse(out);
  expect(clusters).toMatchObject([{ cluster: "dev", waitsFor: "refs/heads/deployed/dev", kubernetes: { before: "1.35", after: "1.36" } }]);
});

test("two folders of anybody's manifests", async () => {
  const { ashlar, write } = reviewedRepository();
  write({ "old/a.yaml": deployment(2), "new/b.yaml": deployment(0) });
  const { code, out } = await ashlar("review", "old", "new");
  expect(code).toBe(1);
  expect(out).toContain("Review of new against old");
  expect(out).toContain("OUTAGE     Deployment shop/web  new  replicas-to-zero");
  expect(out).toContain("b.yaml:8");
});

test("JSON is what its schema says", async () => {
  const { ashlar, commit } = reviewedRepository();
  commit("stop", { [web("dev")]: deployment(0, "registry.example.com/web:2.0.0"), [web("prod-eu")]: deployment(3) });
  const { out } = await ashlar("review", "--format", "json");
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(jsonSchema);
  expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
});

test("SARIF and annotations lead to the line, as errors where it blocks", async () => {
  const { ashlar, commit } = reviewedRepository();
  commit("stop", { [web("dev")]: deployment(0) });
  const { runs } = JSON.parse((await ashlar("review", "--format", "sarif")).out);
  expect(runs[0].results[0]).toMatchObject({ ruleId: "replicas-to-zero", level: "error" });
  expect(runs[0].tool.driver.rules[0]).toMatchObject({ id: "replicas-to-zero", properties: { tags: ["OUTAGE"] } });
  expect((await ashlar("review", "--format", "github")).out).toContain(
    "::error file=clusters/dev/apps/shop/deployment-web.yaml,line=8,title=replicas-to-zero::",
  );
});

test("every form at once for a workflow, with links to the manifests at the head", async () => {
  const { ashlar, commit, root } = reviewedRepository();
  commit("stop", { [web("dev")]: deployment(0) });
  await ashlar("review", "--write", "out", "--link", "https://github.com/example/infra/blob/abc");
  expect(existsSync(join(root, "out"))).toBe(true);
  expect(readdirSync(join(root, "out")).sort()).toContain("review.md");
  expect(readFileSync(join(root, "out/review.md"), "utf8")).toContain(
    "https://github.com/example/infra/blob/abc/clusters/dev/apps/shop/deployment-web.yaml#L8",
  );
});

test.each([
  [["nowhere"], "git knows no revision 'nowhere' here"],
  [["--into", "trunk"], "there is no branch 'trunk' here to compare with; say BASE, or --into BRANCH"],
  [["--approvals", "none.json"], "--approvals"],
])("%j is refused in one line", async (args, message) => {
  const { ashlar } = reviewedRepository();
  const { code, err } = await ashlar("review", ...args);
  expect([code, err.includes(message), err.trim().split("\n")]).toEqual([2, true, expect.objectContaining({ length: 1 })]);
});

const mode = (value: string): string => configMap("settings", `{ mode: "${value}" }`);

test("a tree that nobody rendered is refused before it is reviewed, with the one command that mends it", async () => {
  const { ashlar, write } = await renderedRepository(mode("fast"));
  write(shopWith(mode("slow")));
  const { code, out, err } = await ashlar("review", "HEAD");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("clusters/ is stale: 1 manifest differs");
  expect(err).toContain("render and commit: npm start");
});

test("an edit by hand is reviewed, and told with who made it, when, and the ways out", async () => {
  const { ashlar, commit, read, first } = await renderedRepository(mode("fast"));
  const file = "clusters/dev/apps/shop/configmap-settings.yaml";
  commit("Slow down", { [file]: read(file).replace("fast", "slow") });
  const { code, out, err } = await ashlar("review", first);
  expect(code).toBe(1);
  expect(out).toContain("data.mode: fast → slow");
  expect(err).toContain("was edited by hand, by Ada Byron on 2026-11-23");
  expect(err).toContain(`import edit ${file}`);
});

test("a cluster that a hub syncs says what it is in the folder that names the hub", async () => {
  const { ashlar, commit } = reviewedRepository({
    "clusters/lab/argocd-of-ops/application.argoproj.io-lab-namespaces.yaml": namespaces("lab", "staging"),
    [web("lab")]: deployment(2),
  });
  commit("scale", { [web("lab")]: deployment(3) });
  expect((await ashlar("review")).out).toContain("lab (staging): 0 created, 1 changed, 0 deleted");
});

test("of what blocks in the work tree the line of TypeScript is named, too", async () => {
  const { ashlar, write, root } = await renderedRepository(
    `{ apiVersion: "v1", kind: "Service", metadata: { name: "web" }, spec: { selector: { app: "web" }, type: "ClusterIP", ports: [{ name: "http", port: 80 }] } }`,
  );
  const module = readFileSync(join(root, "apps/shop/app.ts"), "utf8");
  write({ "apps/shop/app.ts": module.replace("ClusterIP", "LoadBalancer") });
  await ashlar("render");
  const { out } = await ashlar("review", "HEAD");
  expect(out).toContain("service-exposed");
  expect(out).toMatch(/service-web\.yaml:\d+ {2}apps\/shop\/app\.ts:\d+/);
});
