import { describe, expect, it } from "vitest";
import { seedOf } from "./seed-of.ts";

describe("seedOf", () => {
  it("reads a number", () => {
    expect(seedOf("42")).toBe(42);
  });

  it("makes one of the commit", () => {
    expect(seedOf("commit")).toBe(seedOf("commit"));
  });

  it("refuses what is none", () => {
    expect(() => seedOf("many")).toThrow("--seed is a whole number or 'commit', not 'many'");
    expect(() => seedOf("-1")).toThrow("--seed");
  });
});
