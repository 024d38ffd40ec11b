import { expect, test } from "vitest";
import { parseTree } from "./parse-tree.ts";
import { readReferences } from "./references.ts";
import { commit, own, smallSources, smallTree } from "./testing/small-tree.ts";
import { withLocks } from "./with-locks.ts";

const repository = "https://git.example/them/base.git";

test("what Applications and kustomizations fetch from elsewhere is read, each once; the tree's own repository is not", () => {
  expect(readReferences(parseTree(smallTree), own)).toEqual([
    { type: "chart", repository: "registry.example/charts", name: "widgets", version: "1.2.3" },
    { type: "folder", repository, path: "config/base", commit },
    { type: "folder", repository, path: "config/base", commit, base: `${repository}//config/base?ref=${commit}` },
  ]);
});

test("a remote base without a commit, and an Application without a revision, are errors that name the file", () => {
  const read = (text: string) => () => readReferences(parseTree(new Map([["clusters/a/x.yaml", text]])), own);
  expect(read("kind: Kustomization\nresources: [https://git.example/them//base?ref=v1]")).toThrow(
    "clusters/a/x.yaml: https://git.example/them//base?ref=v1 is not https://REPOSITORY//FOLDER?ref=COMMIT",
  );
  expect(read("kind: Application\nspec: {source: {repoURL: x, path: y}}")).toThrow("clusters/a/x.yaml: targetRevision is no text");
  expect(read("a: [")).toThrow("clusters/a/x.yaml: ");
});

test("each reference gets the lock of its source; one that no environment names, or names twice, is an error", () => {
  const references = readReferences(parseTree(smallTree), own);
  expect(withLocks(references, smallSources).map(({ lock }) => lock.version)).toEqual(["1.2.3", "1.2.3", "1.2.3"]);
  expect(() => withLocks(references, smallSources.slice(1))).toThrow(
    "no environment has a lock of chart widgets 1.2.3 of registry.example/charts",
  );
  const other = smallSources.map((source) => ({ ...source, lock: { ...source.lock, images: [] } }));
  expect(() => withLocks(references, [...smallSources, ...other])).toThrow("two locks that differ describe chart widgets 1.2.3");
});
