import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { evaluatedSources } from "./evaluated-sources.ts";
import { hostAndPath } from "./host-and-path.ts";
import { parseTree } from "./parse-tree.ts";
import { readTree } from "./read-tree.ts";
import { nameOf, readReferences } from "./references.ts";
import { substitute, substitutionsFor } from "./substitutions.ts";
import { commit, own, smallTree } from "./testing/small-tree.ts";
import { withLocks } from "./with-locks.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const server = "http://127.0.0.1:4000";
const there = "f".repeat(40);

test("addresses, commits and whole remote bases are substituted, the longest first", () => {
  const substitutions = substitutionsFor(readReferences(parseTree(smallTree), own), { server, commits: new Map([[commit, there]]), own });
  expect(substitutions).toEqual([
    [`https://git.example/them/base.git//config/base?ref=${commit}`, `${server}/git/git.example/them/base.git//config/base?ref=${there}`],
    [commit, there],
    ["https://git.example/them/base.git", `${server}/git/git.example/them/base.git`],
    [own, `${server}/git/git.example/us/tree.git`],
    ["registry.example/charts", `${server}/charts/registry.example/charts`],
  ]);
});

test("a reference without a stand-in is an error", () => {
  const references = readReferences(parseTree(smallTree), own);
  expect(() => substitutionsFor(references, { server, commits: new Map(), own })).toThrow(`nothing stands in for commit ${commit}`);
});

test.each([
  ["- registry.example/a\n", "- X\n"],
  ['url: "registry.example/a"', 'url: "X"'],
  ["registry.example/a/b:v1", "registry.example/a/b:v1"],
  ["registry.example/a-b", "registry.example/a-b"],
  ["registry.example/a:v1 registry.example/a@sha256", "registry.example/a:v1 registry.example/a@sha256"],
  ["https://registry.example/a", "https://registry.example/a"],
  ["my.registry.example/a registryXexample/a", "my.registry.example/a registryXexample/a"],
])("only a whole address is substituted: %j", (text, expected) => {
  expect(substitute(text, [["registry.example/a", "X"]])).toBe(expected);
});

test("the longest that matches is taken whatever the order, and what was put in stays", () => {
  expect(
    substitute("a a?b", [
      ["a", "a?b"],
      ["a?b", "a"],
    ]),
  ).toBe("a?b a");
  expect(substitute("as it was", [])).toBe("as it was");
});

test.each(["https://host/../x", "https://host/a?b", "https://user@host/a"])("%s is not taken for an address", (address) => {
  expect(() => hostAndPath(address)).toThrow("is no plain address");
});

test("in the committed tree, every reference has a lock, and is one to the stand-ins afterwards", async () => {
  const tree = readTree(root);
  const { own: ours, sources } = await evaluatedSources(root);
  const references = withLocks(readReferences(parseTree(tree), ours), sources);
  const folders = references.filter((each) => each.type === "folder");
  const commits = new Map(folders.map(({ commit: id }) => [id, createHash("sha1").update(id).digest("hex")]));
  const substitutions = substitutionsFor(references, { server, commits, own: ours });
  const changed = new Map([...tree].map(([path, text]) => [path, substitute(text, substitutions)]));
  const after = readReferences(parseTree(changed), `${server}/git/${hostAndPath(ours)}`);
  expect(after).toHaveLength(references.length);
  expect(after.map(nameOf).filter((name) => !name.includes(` of ${server}/`))).toEqual([]);
  const images = (texts: ReadonlyMap<string, string>) => [...texts.values()].flatMap((text) => text.match(/^.*\bimage:.*$/gm) ?? []);
  expect(images(changed)).toEqual(images(tree));
});
