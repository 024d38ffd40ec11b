import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { withGitStore } from "./git-store.ts";
import { Refusal } from "./refusal.ts";
import { promotedRepository } from "./testing/promoted-repository.ts";
import { tempRepository } from "./testing/temp-repository.ts";

test("objects by id and by name, in the order of the question, however large they are", async () => {
  const { root, commit } = promotedRepository();
  const sizes = [0, 1, 65_535, 65_536, 65_537, 300_000];
  const files = sizes.map((size): readonly [string, string] => [`files/${size}`, randomBytes(size).toString("latin1")]);
  const id = commit("files", Object.fromEntries(files));
  await withGitStore(root, async ({ read }) => {
    const names = sizes.map((size) => `${id}:./files/${size}`);
    const found = await read(["nothing", ...names, `${id}:./files`, `${id}^{commit}`]);
    expect(found.map((object) => object?.type)).toEqual([undefined, ...sizes.map(() => "blob"), "tree", "commit"]);
    expect(found.slice(1, -2).map((object) => object?.content.toString("utf8"))).toEqual(files.map(([, text]) => text));
    expect(found.at(-1)?.id).toBe(id);
    const again = await Promise.all([read([found[6]?.id ?? ""]), read([]), read([`${id}:./files/1`, "main^{commit}"])]);
    expect(again.map((objects) => objects.map((object) => object?.content.length))).toEqual([
      [found[6]?.content.length],
      [],
      [found[2]?.content.length, expect.any(Number)],
    ]);
  });
});

test("more questions than a pipe holds", async () => {
  const { root, first } = promotedRepository();
  const names = Array.from({ length: 3_000 }, () => `${first}:./clusters/dev/apps/shop/standing.yaml`);
  const found = await withGitStore(root, ({ read }) => read(names));
  expect(new Set(found.map((object) => object?.content.toString("utf8")))).toEqual(
    new Set(["apiVersion: v1\nkind: ConfigMap\nmetadata: { name: standing, namespace: shop }\n"]),
  );
  expect(found).toHaveLength(3_000);
});

test("where there is no repository git's own reason is told, each time", async () => {
  const { root } = tempRepository({});
  process.env.GIT_CEILING_DIRECTORIES = root;
  await withGitStore(root, async ({ read }) => {
    await expect(read(["main"])).rejects.toThrow(Refusal);
    await expect(read(["main"])).rejects.toThrow("not a git repository");
  });
});
