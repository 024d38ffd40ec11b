import { expect, test } from "vitest";
import { dnsLabel } from "./dns-label.ts";
import { askedSince } from "./field-syntax.ts";

test("a syntax is asked since a version", () => {
  const syntax = askedSince(35, dnsLabel);
  expect(syntax("A", "1.34")).toBeUndefined();
  expect(syntax("A", "1.35")).toMatch(/^is not a DNS label/);
  expect(syntax("a", "1.36")).toBeUndefined();
});
