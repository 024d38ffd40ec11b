import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { type RenderedOnce, renderedOnce } from "./testing/rendered-once.ts";
import { configMap, smallApp } from "./testing/small-environment.ts";

const memory = "last-render.json";
const manifest = "clusters/dev/apps/shop/configmap-before.yaml";

/** Puts a word into what is remembered, by which to see whether a run told it. */
const mark = ({ tamper }: RenderedOnce) => tamper(memory, (text) => text.replace(`"environment":"dev"`, `"environment":"recalled"`));

test("nothing changed: what the last render told is told again, and nothing is rendered", async () => {
  const repository = await renderedOnce();
  const again = await repository.ashlar("render");
  expect(again.out).toContain("Rendered 8 manifests: 8 unchanged");
  mark(repository);
  expect((await repository.ashlar("render")).out).toBe(again.out.replace("  dev  ", "  recalled  "));
  repository.tamper(memory, () => "");
  expect(await repository.ashlar("render")).toEqual(again);
});

test("to programs too", async () => {
  const repository = await renderedOnce();
  mark(repository);
  const { out } = await repository.ashlar("render", "--format", "json");
  expect(JSON.parse(out)).toEqual({ problems: [], changes: [], unchanged: 8 });
});

test("a warning is told each time", async () => {
  const repository = await renderedOnce(`{ rule: "old", severity: "warning", message: "this is old", remedy: "mend it" }`);
  mark(repository);
  const { out, err, code } = await repository.ashlar("render");
  expect(out).toContain("recalled");
  expect(err).toContain("this is old");
  expect(code).toBe(0);
});

test.each<[string, (repository: RenderedOnce) => void]>([
  ["a module", ({ write }) => write({ "apps/shop/app.ts": smallApp("shop", configMap("after")) })],
  ["a manifest", ({ write }) => write({ [manifest]: "# Rendered by ashlar from elsewhere\n" })],
  ["a manifest that is gone", ({ root }) => rmSync(join(root, manifest))],
  ["a file that is not ours", ({ write }) => write({ "clusters/dev/notes.txt": "" })],
  ["an empty folder", ({ root }) => mkdirSync(join(root, "clusters/dev/apps/empty"))],
  ["a link", ({ root }) => symlinkSync("..", join(root, "clusters/dev/up"))],
  ["what a killed run left", ({ write }) => write({ "clusters/.ashlar-staging/0": "" })],
  ["one more environment", ({ write }) => write({ "environments/more.ts": "export const nothing = 1;\n" })],
  ["what is installed", ({ write }) => write({ "pnpm-lock.yaml": "" })],
  ["the renderer", ({ tamper }) => tamper(memory, (text) => text.replace(/"maker":"./, `"maker":"x`))],
  ["the memory of the manifests", ({ tamper }) => tamper("rendered", (text) => text.replace("=", "<"))],
  ["a language that sorts otherwise", () => vi.stubEnv("LC_ALL", "sv_SE.UTF-8")],
])("%s changed: everything is rendered", async (_, change) => {
  const repository = await renderedOnce();
  mark(repository);
  change(repository);
  const { out, err } = await repository.ashlar("render");
  vi.unstubAllEnvs();
  expect(out + err).toMatch(/Rendered|nothing was written/);
  expect(out).not.toContain("recalled");
});

test("a file that the desktop dropped is no change", async () => {
  const repository = await renderedOnce();
  mark(repository);
  repository.write({ "clusters/dev/.DS_Store": "" });
  expect((await repository.ashlar("render")).out).toContain("recalled");
});

test.each([["--check"], ["--overwrite"], ["--cluster", "dev"], ["--app", "shop"], ["--remove", "nothing"]])(
  "%s renders each time",
  async (...flags) => {
    const repository = await renderedOnce();
    mark(repository);
    const { out, code } = await repository.ashlar("render", ...flags);
    expect(code).toBe(0);
    expect(out).not.toContain("recalled");
  },
);

test("an app that reads a file is rendered each time", async () => {
  const repository = await renderedOnce();
  const reading = (path: string) =>
    `import { readFileSync } from "node:fs";\n${smallApp("shop", configMap("before", `{ text: readFileSync("${path}", "utf8") }`))}`;
  const text = join(repository.root, "text.txt");
  repository.write({ "text.txt": "one", "apps/shop/app.ts": reading(text) });
  await repository.ashlar("render");
  repository.write({ "text.txt": "two" });
  expect((await repository.ashlar("render")).out).toContain("1 updated");
  expect(repository.read(manifest)).toContain("text: two");
});

test("a render of one part does not pass for a render of all", async () => {
  const { ashlar, write, read } = await renderedOnce();
  const before = read("apps/shop/app.ts");
  write({ "apps/shop/app.ts": smallApp("shop", configMap("before", `{ a: "b" }`)) });
  expect((await ashlar("render", "--app", "shop")).out).toContain("1 updated");
  write({ "apps/shop/app.ts": before });
  expect((await ashlar("render")).out).toContain("1 updated");
  expect(read(manifest)).not.toContain("a: b");
});
