import { expect, test } from "vitest";
import { configMapOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { madeTwice } from "./made-twice.ts";

test("objects of their own", () => {
  const files = { "a.yaml": configMapOf("shop", "a"), "b.yaml": configMapOf("shop", "b"), "c.yaml": configMapOf("ledger", "a") };
  expect(judgedFiles(madeTwice, files, { whole: true })).toEqual([]);
});

test("one object in two manifests, whatever its version", () => {
  const files = { "a.yaml": configMapOf("shop", "a"), "b.yaml": configMapOf("shop", "a") };
  expect(judgedFiles(madeTwice, files, { whole: true })).toEqual(["a.yaml   is made in b.yaml too"]);
});

test("folders that nobody says to be one cluster may hold one for each; a file may not", () => {
  const files = { "dev/a.yaml": configMapOf("shop", "a"), "prod/a.yaml": configMapOf("shop", "a") };
  expect(judgedFiles(madeTwice, files)).toEqual([]);
  expect(judgedFiles(madeTwice, { "a.yaml": `${configMapOf("shop", "a")}---${configMapOf("shop", "a")}` })).toEqual([
    "a.yaml   (warning) is made in a.yaml too",
  ]);
});
