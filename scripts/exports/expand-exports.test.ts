import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { expandExports } from "./expand-exports.ts";

const files = [
  "./src/gateway/kong/kong.ts",
  "./src/gateway/kong/data-plane.ts",
  "./src/gateway/place.ts",
  "./src/gateway/moving/moving.ts",
];

test("a pattern opens the files that carry their folder's name, and no other", () => {
  expect(expandExports({ "./gateway/*": "./src/gateway/*/*.ts" }, files)).toEqual({
    "./gateway/kong": "./src/gateway/kong/kong.ts",
    "./gateway/moving": "./src/gateway/moving/moving.ts",
  });
});

test("a subpath without a star leads where it says", () => {
  expect(expandExports({ ".": "./src/mod.ts" }, files)).toEqual({ ".": "./src/mod.ts" });
});

test("as Node itself finds them", () => {
  const { resolve } = createRequire(new URL("../../environments/package.json", import.meta.url));
  expect(resolve("@ashlar/platform/gateway/kong")).toMatch(/packages\/platform\/src\/gateway\/kong\/kong\.ts$/);
  expect(() => resolve("@ashlar/platform/gateway/kong/kong-data-plane")).toThrow();
});
