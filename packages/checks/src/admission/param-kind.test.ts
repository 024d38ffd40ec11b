import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { policy } from "../testing/manifest.ts";
import { paramKind } from "./param-kind.ts";

test.each(["v1", "example.com/v1"])("%s is right", (content) => {
  expect(judged(paramKind, policy(`paramKind: { kind: Limit, apiVersion: ${content} }`))).toEqual([]);
});

test.each([
  [
    "Example/v1",
    `/spec/paramKind/apiVersion  "Example/v1" has a group that is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)`,
  ],
  ["a/b/c", '/spec/paramKind/apiVersion  "a/b/c" is not a group and a version'],
  [
    "example.com/1",
    `/spec/paramKind/apiVersion  "example.com/1" has a version that is not a DNS-1035 label (a-z, 0-9 and '-', with a letter first and a letter or digit last)`,
  ],
])("%s", (content, problem) => {
  expect(judged(paramKind, policy(`paramKind: { kind: Limit, apiVersion: ${content} }`))).toEqual([problem]);
});
