import { truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "./testing/temp-folder.ts";

const checked = async (files: Readonly<Record<string, string | Uint8Array>>, ...operands: readonly string[]) =>
  tempFolder(files).ashlar("check", ...operands);

test("a file that is not there", async () => {
  expect(await checked({}, "web.yaml")).toEqual({ code: 2, out: "", err: "ashlar check web.yaml: there is no such file or folder\n" });
});

test("a folder without manifests", async () => {
  expect(await checked({ "docs/readme.md": "# nothing" }, "docs")).toMatchObject({
    code: 1,
    out: expect.stringContaining("holds no manifest: no file in it ends in .yaml, .yml or .json  no-manifest"),
  });
});

test("no operand where there is no clusters/", async () => {
  expect(await checked({}, ...[])).toEqual({ code: 2, out: "", err: "ashlar check clusters: there is no such file or folder\n" });
});

test("a Helm chart, whose templates are no manifests", async () => {
  const { code, out } = await checked({ "shop/Chart.yaml": "name: shop", "shop/templates/web.yaml": "{{ .Values.a }}" }, "shop");
  expect({ code, out }).toEqual({
    code: 0,
    out: expect.stringContaining("render it, and check what comes out: helm template . | ashlar check -"),
  });
});

/** What is refused before it is an object: the rule, and the line where it stands. */
const refused: Readonly<Record<string, readonly [content: string | Uint8Array, rule: string]>> = {
  "an executable": [Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), "not-text"],
  "bytes that are no UTF-8": [Uint8Array.from([0x61, 0x3a, 0x20, 0xff, 0xfe]), "bad-utf-8"],
  "a bomb of aliases": [
    `a: &a [${"x,".repeat(20)}]\n${Array.from("bcdefgh", (name, i) => `${name}: &${name} [${`*${"abcdefg"[i]},`.repeat(20)}]\n`).join("")}`,
    "too-many-aliases",
  ],
  "200,000 lists in each other": ["[".repeat(200_000), "too-deep"],
  "200,000 mappings in each other, as JSON": [`${'{"a":'.repeat(200_000)}1${"}".repeat(200_000)}`, "too-deep"],
  "a key twice": ["apiVersion: v1\nkind: ConfigMap\nkind: Secret\nmetadata:\n  name: a\n", "duplicate-key"],
};

test.each(Object.entries(refused))("%s", async (_, [content, rule]) => {
  const { code, out } = await checked({ "bad.yaml": content }, "bad.yaml");
  expect({ code, rule: / {2}([a-z-0-9]+)$/m.exec(out)?.[1] }).toEqual({ code: 1, rule });
  expect(out.length).toBeLessThan(2000);
});

test("200 MB are not even read", async () => {
  const { folder, ashlar } = tempFolder({ "large.yaml": "a: b\n" });
  truncateSync(join(folder, "large.yaml"), 200 * 2 ** 20);
  const before = process.memoryUsage().rss;
  expect(await ashlar("check", "large.yaml")).toMatchObject({
    code: 1,
    out: expect.stringContaining("has 200 MB; files of more than 32 MB are not read  too-large"),
  });
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
});
