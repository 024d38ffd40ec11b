import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { contentSize } from "./content-size.ts";

const mebibyte = 1024 * 1024;
const config = (data: string): string => `{ apiVersion: v1, kind: ConfigMap, metadata: { name: a }, ${data} }`;
const secret = (data: string): string => `{ apiVersion: v1, kind: Secret, metadata: { name: a }, ${data} }`;

test("a mebibyte, of which keys are no part", () => {
  expect(judged(contentSize, config(`data: { key: ${"a".repeat(mebibyte)} }`))).toEqual([]);
  expect(judged(contentSize, secret(`data: { key: ${"AAAA".repeat(mebibyte / 4)} }, stringData: { key: short }`))).toEqual([]);
});

test("a byte more", () => {
  expect(judged(contentSize, config(`data: { key: ${"a".repeat(mebibyte)}, more: a }`))).toEqual([
    "/data  1048577 bytes are more than a ConfigMap holds (1048576)",
  ]);
  expect(judged(contentSize, secret(`data: { key: ${"AAAA".repeat(349_526)} }`))).toEqual([
    "/data  1048578 bytes are more than a Secret holds (1048576)",
  ]);
});
