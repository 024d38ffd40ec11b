import { rmSync } from "node:fs";
import { join } from "node:path";
import { describePath } from "@ashlar/review";
import { expect, test } from "vitest";
import { renderedRepository, shopWith } from "../testing/rendered-repository.ts";
import { configMap } from "../testing/small-environment.ts";
import { treeState } from "./tree-state.ts";

const map = (value: string): string => configMap("settings", `{ mode: "${value}" }`);
const file = "clusters/dev/apps/shop/configmap-settings.yaml";

const rulesOf = async (root: string) => (await treeState(root)).problems.map(({ rule }) => rule);

test("a fresh tree has nothing to tell, with what is remembered and without", async () => {
  const { root, forget } = await renderedRepository(map("fast"));
  expect(await treeState(root)).toEqual({ problems: [], edits: [] });
  forget();
  expect(await treeState(root)).toEqual({ problems: [], edits: [] });
});

test("modules that nobody rendered: the tree is stale, and one command mends it", async () => {
  const { root, write, commit, forget } = await renderedRepository(map("fast"));
  write(shopWith(`${map("slow")}, ${configMap("more")}`));
  const [problem, ...others] = (await treeState(root)).problems;
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ rule: "stale-tree", remedy: "render and commit: npm start" });
  expect(problem?.message).toBe(`clusters/ is stale: 2 manifests differ from what the modules render
  create  clusters/dev/apps/shop/configmap-more.yaml
  update  ${file}`);
  commit("Slower");
  forget();
  expect(await rulesOf(root)).toEqual(["stale-tree"]);
});

test("modules that render nothing", async () => {
  const { root, write } = await renderedRepository(map("fast"));
  write({ "apps/shop/app.ts": "export const shop = ;" });
  const problems = (await treeState(root)).problems;
  expect(problems).toMatchObject([{ file: expect.stringContaining("apps/shop/app.ts") }]);
});

test("an edit that was committed is told with who, when and what", async () => {
  const { root, edit, commit, forget } = await renderedRepository(map("fast"));
  edit(file, "mode: fast", "mode: slow");
  const id = commit("Calm the shop down at night");
  forget();
  const { edits, problems } = await treeState(root);
  expect(edits).toMatchObject([
    {
      file,
      verdict: "changed",
      object: "ConfigMap shop/settings",
      who: "Ada Byron",
      when: "2026-11-23T03:12:49+01:00",
      commit: id,
      subject: "Calm the shop down at night",
      fields: [{ before: "fast", after: "slow" }],
    },
  ]);
  expect(edits.flatMap(({ fields }) => fields.map(({ path }) => describePath(path)))).toEqual(["data.mode"]);
  expect(problems).toEqual([
    {
      rule: "edited-by-hand",
      file,
      object: "ConfigMap shop/settings",
      message: `was edited by hand, by Ada Byron on 2026-11-23 in ${id.slice(0, 12)} (Calm the shop down at night)\n  data.mode: "fast" → "slow"`,
      remedy: `keep it as TypeScript: npm run ashlar -- import edit ${file}\nor drop it: npm run ashlar -- render --overwrite`,
    },
  ]);
});

test("an edit of several commits is of the last", async () => {
  const { root, edit, commit, forget } = await renderedRepository(map("fast"));
  edit(file, "mode: fast", "mode: slow");
  commit("First");
  edit(file, "mode: slow", "mode: slower");
  const last = commit("Second", { "README.md": "The shop is slower now." });
  forget();
  expect((await treeState(root)).edits).toMatchObject([{ commit: last, fields: [{ before: "fast", after: "slower" }] }]);
});

test("an edit that is not committed", async () => {
  const { root, edit, forget } = await renderedRepository(map("fast"));
  edit(file, "mode: fast", "mode: slow # for now");
  forget();
  const { edits, problems } = await treeState(root);
  expect(edits).toMatchObject([{ file, verdict: "changed", who: undefined, commit: undefined, fields: [{ after: "slow" }] }]);
  expect(problems[0]?.message).toContain("was edited by hand, not committed yet");
});

test("only a comment", async () => {
  const { root, edit, commit } = await renderedRepository(map("fast"));
  edit(file, "mode: fast", "mode: fast # do not touch");
  commit("A word of warning");
  expect((await treeState(root)).problems[0]?.message).toContain("only comments or the form of it differ");
});

test("an edit beside modules that changed since: what is proven is told, and the rest is stale", async () => {
  const { root, edit, commit, forget, write } = await renderedRepository(`${map("fast")}, ${configMap("other", `{ a: "1" }`)}`);
  edit(file, "mode: fast", "mode: slow");
  commit("Edit");
  write(shopWith(`${map("fast")}, ${configMap("other", `{ a: "2" }`)}`));
  commit("Nobody rendered");
  forget();
  const { problems, edits } = await treeState(root);
  expect(problems.map(({ rule }) => rule)).toEqual(["stale-tree", "edited-by-hand"]);
  expect(problems[0]?.message).toContain("1 manifest differs");
  expect(problems[0]?.remedy).toContain("take over or drop what was edited by hand, for a render writes over it");
  expect(edits.map((each) => each.file)).toEqual([file]);
});

test.each([
  ["the modules that make it changed after the edit", "slower"],
  ["the modules were taken back, and nobody rendered", "fast"],
])("no edit is told where %s", async (_, then) => {
  const { root, write, commit, forget, ashlar } = await renderedRepository(map("fast"));
  write(shopWith(map("slow")));
  await ashlar("render");
  commit("Slow, rendered");
  write(shopWith(map(then)));
  commit("Not rendered");
  forget();
  expect(await rulesOf(root)).toEqual(["stale-tree"]);
});

test("a manifest that was removed by hand", async () => {
  const { root, commit } = await renderedRepository(map("fast"));
  rmSync(join(root, file));
  commit("Away with it");
  const { edits } = await treeState(root);
  expect(edits).toMatchObject([{ file, verdict: "removed", who: "Ada Byron", object: "ConfigMap shop/settings", fields: [] }]);
});

test("a manifest that was put there by hand", async () => {
  const { root, commit } = await renderedRepository(map("fast"));
  const own = "clusters/dev/apps/shop/quick.yaml";
  const text = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: quick\n  namespace: shop\n";
  commit("Quick", { [own]: text });
  const { edits, problems } = await treeState(root);
  expect(edits).toMatchObject([{ file: own, verdict: "added", who: "Ada Byron", object: "ConfigMap shop/quick" }]);
  expect(problems.map(({ rule }) => rule)).toEqual(["edited-by-hand"]);
});

test("a manifest that is made no more and was not removed is stale, not put there by hand", async () => {
  const { root, write, commit, forget } = await renderedRepository(`${map("fast")}, ${configMap("other")}`);
  write(shopWith(map("fast")));
  commit("No other");
  forget();
  expect((await treeState(root)).edits).toEqual([]);
  expect((await treeState(root)).problems[0]?.message).toContain("remove  clusters/dev/apps/shop/configmap-other.yaml");
});

test("without git nothing is known of who did it", async () => {
  const { root, edit } = await renderedRepository(map("fast"));
  rmSync(join(root, ".git"), { recursive: true });
  edit(file, "mode: fast", "mode: slow");
  expect((await treeState(root)).edits).toMatchObject([{ file, who: undefined }]);
});
