import { expect, test } from "vitest";
import { environment } from "./mod.ts";

test("an environment removes and syncs by itself unless it says otherwise", () => {
  expect(environment({ name: "dev" })).toEqual({ type: "environment", name: "dev", removal: "automatic", sync: "automatic" });
});

test("an environment where people do both", () => {
  expect(environment({ name: "prod", removal: "by hand", sync: "by hand" })).toEqual({
    type: "environment",
    name: "prod",
    removal: "by hand",
    sync: "by hand",
  });
});
