import { expect, test } from "vitest";
import { prefixOfSubdomain } from "./prefix-of-subdomain.ts";

test("prefixOfSubdomain", () => {
  expect(["a", "a.b", "a-", "a.b-"].filter((name) => prefixOfSubdomain(name))).toEqual([]);
  expect(["", "-", "Ab-", "-a-", "a."].filter((name) => prefixOfSubdomain(name) === undefined)).toEqual([]);
});
