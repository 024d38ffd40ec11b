import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { CustomKind } from "@ashlar/model";
import { expect, test } from "vitest";

const files = globSync("**/*.lock.json", { cwd: import.meta.dirname }).sort();
const read = (file: string) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, "utf8"));

const filled = expect.stringMatching(/^\S+$/);
const key = (entry: { group: string; kind: string; namespace?: string; name?: string }) =>
  [entry.group, entry.kind, entry.namespace ?? "", entry.name ?? ""].join(" ");

test("there are locks", () => {
  expect(files).toContain("gateway/kong/kong.lock.json");
});

test.each(files)("%s says what is inside, exactly, once, and sorted", (file) => {
  const { version, digest = `sha256:${"0".repeat(64)}`, brings, objects, images, ...rest } = read(file);
  expect(rest).toEqual({});
  expect(version).toMatch(/^(v?\d+\.\d+\.\d+|[0-9a-f]{40})$/);
  expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect([...objects, ...brings]).not.toEqual([]);
  for (const kind of brings) expect(kind).toEqual({ group: filled, kind: filled, scope: expect.stringMatching(/^(Namespaced|Cluster)$/) });
  for (const { group, namespace = "default", ...object } of objects) {
    expect({ group, namespace, ...object }).toEqual({ group: expect.any(String), namespace: filled, kind: filled, name: filled });
  }
  for (const list of [brings.map(key), objects.map(key), images]) expect(list).toEqual([...new Set(list)].sort());
  for (const image of images) expect(image).toMatch(/^[\w.-]+\.[a-z]+\/\S+[:@]\S+$/);
});

const scopes = (kinds: readonly CustomKind[]) => kinds.map(({ group, kind, scope }) => ({ group, kind, scope }));

/** The lists of kinds that the modules beside a lock export. */
const listsBeside = async (file: string): Promise<readonly (readonly CustomKind[])[]> => {
  const modules = globSync(`${dirname(file)}/*.kinds.ts`, { cwd: import.meta.dirname });
  const lists = await Promise.all(modules.map((path) => import(`./${path}`)));
  return lists.flatMap((each) => Object.values<readonly CustomKind[]>(each));
};

// Argo CD's kinds are the renderer's.
test.each(files.filter((file) => !file.startsWith("gitops/argo-cd/") && read(file).brings.length > 0))(
  "%s brings the kinds of a list beside it, each with a schema",
  async (file) => {
    const list = (await listsBeside(file)).find((each) => JSON.stringify(scopes(each)) === JSON.stringify(read(file).brings));
    expect(list).toBeDefined();
    for (const { versions = {} } of list ?? []) expect(Object.values(versions).some(({ schema }) => schema !== undefined)).toBe(true);
  },
);
