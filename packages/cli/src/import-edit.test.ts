import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { renderedRepository } from "./testing/rendered-repository.ts";

const workspace = fileURLToPath(new URL("../../..", import.meta.url));
const module = "environments/dev.ts";
const file = "clusters/dev/apps/shop/deployment-shop.yaml";

const environment = `import { cluster, environment } from "@ashlar/model";
import { shop } from "../apps/shop/app.ts";

export const dev = cluster({
  name: "dev",
  environment: environment({ name: "dev" }),
  kubernetes: "1.36",
  cloud: { provider: "gke" },
  git: { repo: "https://github.com/example/infra.git", revision: "refs/heads/main" },
  platform: {},
  apps: [shop()],
});
`;

const unprivileged = `securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } }`;

const deployment = `{
  apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "shop" },
  spec: {
    replicas: 2, revisionHistoryLimit: 3, selector: { matchLabels: { app: "shop" } },
    template: {
      metadata: { labels: { app: "shop" } },
      spec: {
        automountServiceAccountToken: false,
        securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
        containers: [
          { name: "web", image: "example.com/web@sha256:${"0".repeat(64)}", args: ["serve"], ${unprivileged},
            env: [{ name: "LEVEL", value: "info" }, { name: "PORT", value: "8080" }] },
          { name: "proxy", image: "example.com/proxy@sha256:${"1".repeat(64)}", ${unprivileged} },
        ],
      },
    },
  },
}`;

const repositoryWith = (text = environment) => renderedRepository(deployment, text);

/** All but the first line, which says that the app is adjusted now. */
const body = (text: string): string => text.slice(text.indexOf("\n"));

const formatted = (text: string): string => {
  const biome = join(workspace, "node_modules/@biomejs/biome/bin/biome");
  const how = ["check", "--write", `--stdin-file-path=${module}`];
  return spawnSync(process.execPath, [biome, ...how], { cwd: workspace, input: text, encoding: "utf8" }).stdout;
};

test.each<[string, string, string]>([
  ["a scalar", "replicas: 2", "replicas: 9"],
  [
    "an item more of a list",
    '        - name: PORT\n          value: "8080"\n',
    '        - name: PORT\n          value: "8080"\n        - name: DEBUG\n          value: it\'s "on"\n',
  ],
  [
    "items at the start of a list",
    "        - name: LEVEL\n",
    "        - name: A\n          value: a\n        - name: B\n          value: b\n        - name: LEVEL\n",
  ],
  ["an item less of a list", "        - name: LEVEL\n          value: info\n", ""],
  ["a value of one item", "value: info", "value: debug"],
  ["a field less", "  revisionHistoryLimit: 3\n", ""],
  ["an annotation", "  namespace: shop\n", "  namespace: shop\n  annotations:\n    example.com/paused: night\n"],
  ["a label", "    app.kubernetes.io/part-of: shop\n", "    app.kubernetes.io/part-of: shop\n    app.kubernetes.io/tier: front\n"],
  ["a list of texts", "        - serve\n", "        - serve\n        - --verbose\n"],
  [
    "a structure",
    "      securityContext:\n        runAsNonRoot",
    "      nodeSelector:\n        pool: spare\n      securityContext:\n        runAsNonRoot",
  ],
  ["several at once", "replicas: 2\n  revisionHistoryLimit: 3\n", "replicas: 9\n"],
])("%s, edited and committed, comes out of the modules", async (_, from, to) => {
  const { ashlar, edit, commit, read } = await repositoryWith();
  edit(file, from, to);
  commit("By hand");
  const edited = read(file);
  const written = await ashlar("import", "edit", file, "--write");
  expect(written).toMatchObject({ code: 0, err: "" });
  expect(written.out).toContain(`Written to ${module}; then render and commit: npm start`);
  expect(formatted(read(module)), "as biome lays it out").toBe(read(module));
  expect((await ashlar("render")).code).toBe(0);
  expect(body(read(file))).toBe(body(edited));
  expect((await ashlar("render", "--check")).code).toBe(0);
});

test("without --write it is only said, with the command that writes it", async () => {
  const { ashlar, edit, read } = await repositoryWith();
  edit(file, "replicas: 2", "replicas: 9");
  const { code, out } = await ashlar("import", "edit", file);
  expect({ code, out }).toEqual({
    code: 0,
    out: `environments/dev.ts:11

  changeObject({ apiVersion: "apps/v1", kind: "Deployment", name: "shop" }, [{ at: ["spec", "replicas"], set: 9 }])

Nothing was written. To write it: npm run ashlar -- import edit ${file} --write
`,
  });
  expect(read(module)).toBe(environment);
});

test("an edit that is not committed is written over only when that is said", async () => {
  const { ashlar, edit, read } = await repositoryWith();
  edit(file, "replicas: 2", "replicas: 9");
  const edited = read(file);
  expect((await ashlar("import", "edit", file, "--write")).out).toContain("npm run ashlar -- render --overwrite");
  expect((await ashlar("render")).err).toContain("edited-by-hand");
  expect((await ashlar("render", "--overwrite")).code).toBe(0);
  expect(body(read(file))).toBe(body(edited));
});

test("what the modules say later still counts, beside the edit", async () => {
  const { ashlar, edit, commit, read } = await repositoryWith();
  edit(file, "value: info", "value: debug");
  commit("By hand");
  await ashlar("import", "edit", file, "--write");
  edit("apps/shop/app.ts", `value: "8080"`, `value: "9090"`);
  await ashlar("render");
  expect(read(file)).toContain('value: debug\n        - name: PORT\n          value: "9090"');
});

test("a second edit of the same app stands around the first", async () => {
  const { ashlar, edit, commit, read } = await repositoryWith();
  for (const [from, to] of [
    ["replicas: 2", "replicas: 9"],
    ["value: info", "value: debug"],
  ] as const) {
    edit(file, from, to);
    commit("By hand");
    expect((await ashlar("import", "edit", file, "--write")).code).toBe(0);
    await ashlar("render");
    commit("Rendered");
  }
  expect(read(file)).toContain("replicas: 9");
  expect(read(file)).toContain("value: debug");
  expect(formatted(read(module))).toBe(read(module));
});

test("a module that is not plain enough gets the lines and the place", async () => {
  const { ashlar, edit } = await repositoryWith(environment.replace("apps: [shop()]", "apps: [...[shop()]]"));
  edit(file, "replicas: 2", "replicas: 9");
  const { code, out } = await ashlar("import", "edit", file, "--write");
  expect(code).toBe(1);
  expect(out).toContain("environments/dev.ts (cluster dev)\n\n  changeObject({ apiVersion");
  expect(out).toContain('import { adjust, changeObject } from "@ashlar/model";');
});

test.each<[string, string, string, string]>([
  ["what the render fills in", file, "namespace: shop", "namespace: other"],
  ["another object", file, "  name: shop\n", "  name: other\n"],
  ["only a comment", file, "replicas: 2", "replicas: 2 # night"],
  ["what Argo CD is told", "clusters/dev/argocd/application.argoproj.io-dev-shop.yaml", "prune: true", "prune: false"],
])("%s is refused with what to do instead", async (_, path, from, to) => {
  const { ashlar, edit, read } = await repositoryWith();
  edit(path, from, to);
  const { code, err } = await ashlar("import", "edit", path, "--write");
  expect({ code, module: read(module) }).toEqual({ code: 1, module: environment });
  expect(err).toContain("no-import");
  expect(err.split("\n").length, "with a remedy").toBeGreaterThan(3);
});

test("a file that came, went, or is as it should be", async () => {
  const { ashlar, root, write } = await repositoryWith();
  const told = async (path: string): Promise<string> => (await ashlar("import", "edit", path)).err;
  expect(await told(file)).toContain("there is nothing to take over");
  write({ "clusters/dev/apps/shop/quick.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: quick }\n" });
  expect(await told("clusters/dev/apps/shop/quick.yaml")).toContain("make the object in the `objects` of an app");
  rmSync(join(root, file));
  expect(await told(file)).toContain("objects.filter(…)");
});
