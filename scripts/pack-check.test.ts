import { expect, test } from "vitest";
import { judgeManifest, judgePacked } from "./pack-check/judge-package.ts";
import { publishedExports, specifiersOf } from "./pack-check/published-exports.ts";

const exports = { ".": "./src/mod.ts", "./gateway/kong": "./src/gateway/kong.ts", "./locks.json": "./src/locks.json" };
const published = {
  ".": { types: "./dist/mod.d.ts", default: "./dist/mod.js" },
  "./gateway/kong": { types: "./dist/gateway/kong.d.ts", default: "./dist/gateway/kong.js" },
  "./locks.json": "./dist/locks.json",
};
const manifest = { name: "@ashlar/x", version: "1.0.0", exports };

test("a module is published as what tsc makes of it, data as it is", () => {
  expect(publishedExports(exports)).toEqual(published);
  expect(specifiersOf(manifest)).toEqual(["@ashlar/x", "@ashlar/x/gateway/kong", "@ashlar/x/locks.json"]);
});

test("publishConfig.exports follows from exports", () => {
  expect(judgeManifest({ ...manifest, publishConfig: { exports: published } })).toEqual([]);
  const { ".": mod } = published;
  expect(judgeManifest({ ...manifest, publishConfig: { exports: { ".": mod } } })).toEqual([
    "@ashlar/x  publishConfig.exports does not follow from exports; write it with `pnpm pack:check --write`",
  ]);
});

test("a packed package holds what it names, and nothing that no user needs", () => {
  const packed = { ...manifest, exports: { ".": "./dist/mod.js" }, bin: { x: "./bin/x.js" }, dependencies: { "@ashlar/model": "0.1.0" } };
  const files = ["package.json", "LICENSE", "README.md", "bin/x.js", "dist/mod.js", "dist/mod.d.ts", "dist/kong.lock.json"];
  expect(judgePacked(packed, files)).toEqual([]);
  expect(
    judgePacked({ ...packed, dependencies: { "@ashlar/model": "workspace:*" } }, [
      "package.json",
      "src/mod.ts",
      "dist/mod.js",
      "dist/mod.test.js",
      "dist/.tsbuildinfo",
    ]),
  ).toEqual([
    "@ashlar/x  packs src/mod.ts, which no user needs",
    "@ashlar/x  packs dist/mod.test.js, which no user needs",
    "@ashlar/x  packs dist/.tsbuildinfo, which no user needs",
    "@ashlar/x  names ./bin/x.js, which it does not pack",
    "@ashlar/x  packs no LICENSE",
    "@ashlar/x@1.0.0  depends on @ashlar/model workspace:*; name an exact version",
  ]);
});
