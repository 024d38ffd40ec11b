import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { deployment, reviewedRepository, web } from "./testing/reviewed-repository.ts";

const environment = (apps: string): string => `export const dev = cluster({\n  name: "dev",\n  apps: [\n${apps}  ],\n});\n`;
const shop = (replicas: number): string => `    shop({ replicas: ${replicas} }),\n`;
const modules = { "environments/dev.ts": environment(shop(2)), "apps/shop/app.ts": "export const shop = 1;\n" };

test("of two commits the line that was changed is told, and nothing of them is run", async () => {
  const { ashlar, commit } = reviewedRepository(modules);
  commit("stop", { [web("dev")]: deployment(0), "environments/dev.ts": `throw new Error("run");\n${environment(shop(0))}` });
  const { out } = await ashlar("review", "main", "change");
  expect(out).toContain("clusters/dev/apps/shop/deployment-web.yaml:8  apps/shop/app.ts  changed in environments/dev.ts:5");
});

test("links lead to the head, and of what was removed to the base", async () => {
  const { ashlar, commit, git, root } = reviewedRepository(modules);
  git("rm", "--quiet", web("dev"));
  commit("remove", { "environments/dev.ts": environment("") });
  await ashlar(
    "review",
    "main",
    "change",
    "--write",
    "out",
    "--link",
    "https://example.com/head",
    "--base-link",
    "https://example.com/base/",
  );
  const comment = readFileSync(join(root, "out/review.md"), "utf8");
  expect(comment).toContain("removed from [`environments/dev.ts:4`](https://example.com/base/environments/dev.ts#L4)");
  expect(comment).toContain("(https://example.com/base/clusters/dev/apps/shop/deployment-web.yaml)");
  expect(comment).not.toContain("example.com/head");
  const { findings } = JSON.parse(readFileSync(join(root, "out/review.json"), "utf8"));
  expect(findings[0].places[0].changed).toEqual({ file: "environments/dev.ts", line: 4, side: "before" });
});

test("what code scanning and annotations read names the line, too", async () => {
  const { ashlar, commit } = reviewedRepository(modules);
  commit("stop", { [web("dev")]: deployment(0), "environments/dev.ts": environment(shop(0)) });
  const { runs } = JSON.parse((await ashlar("review", "main", "change", "--format", "sarif")).out);
  expect(runs[0].results[0].relatedLocations).toEqual([
    { physicalLocation: { artifactLocation: { uri: "environments/dev.ts" }, region: { startLine: 4 } } },
  ]);
  expect((await ashlar("review", "main", "change", "--format", "github")).out).toContain(", changed in environments/dev.ts:4");
});

test("a module that was moved, one with a name that git would quote, and tests, which no environment imports", async () => {
  const { ashlar, commit, git } = reviewedRepository({
    ...modules,
    "apps/shop/web.ts": `${"// a module of some length\n".repeat(20)}export const grace = 2;\n`,
  });
  git("mv", "apps/shop/web.ts", "apps/shop/wéb\t.ts");
  commit("stop", {
    [web("dev")]: deployment(0),
    "apps/shop/wéb\t.ts": `${"// a module of some length\n".repeat(20)}export const grace = 0;\n`,
    "apps/shop/app.test.ts": "expect(replicas).toBe(0);\n",
  });
  const { findings } = JSON.parse((await ashlar("review", "main", "change", "--format", "json")).out);
  expect(findings[0].places[0].changed).toEqual({ file: "apps/shop/wéb\t.ts", line: 21, side: "after" });
});

test("in a work tree a module that git does not know yet counts", async () => {
  const { ashlar, commit, git, write } = reviewedRepository();
  git("checkout", "--quiet", "main");
  commit("modules", { "apps/shop/app.ts": modules["apps/shop/app.ts"] });
  write({ [web("dev")]: deployment(3), "apps/shop/sizes.ts": "export const replicas = 3;\n" });
  const { out } = await ashlar("review", "HEAD", "--all");
  expect(out).toContain("apps/shop/app.ts  changed in apps/shop/sizes.ts:1");
});
