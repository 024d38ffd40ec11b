import fc from "fast-check";
import { expect, test } from "vitest";
import { firstBadByte } from "./first-bad-byte.ts";

const decodes = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const nearlyUtf8 = fc
  .tuple(fc.string({ unit: "binary" }), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 2 }))
  .map(([text, changes]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
    return bytes;
  });

test("finds a bad byte where TextDecoder fails, and what stands before it is good", () => {
  const claim = (bytes: Uint8Array) => {
    const bad = firstBadByte(bytes);
    expect(bad < 0).toBe(decodes(bytes));
    if (bad >= 0) expect(decodes(bytes.slice(0, bad))).toBe(true);
  };
  fc.assert(fc.property(fc.oneof(nearlyUtf8, fc.uint8Array()), claim), { numRuns: 5_000 });
});
