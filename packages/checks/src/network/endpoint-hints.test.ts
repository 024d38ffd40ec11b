import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { endpointHints } from "./endpoint-hints.ts";

const slice = (hints: string): string =>
  manifest("discovery.k8s.io/v1", "EndpointSlice", `addressType: IPv4\nendpoints: [{ addresses: [10.1.2.3], hints: { ${hints} } }]`);

test("zones and nodes, each once", () => {
  expect(judged(endpointHints, slice("forZones: [{ name: a }, { name: b }], forNodes: [{ name: node-1 }]"))).toEqual([]);
});

test.each([
  ["forZones: [{ name: a }, { name: a }]", '/forZones/1  "a" is in the list twice'],
  [
    "forZones: [{ name: a b }]",
    "/forZones/0/name  \"a b\" is not a label's value (letters, digits, '-', '_' and '.', with a letter or digit at both ends)",
  ],
  [
    `forZones: [${Array.from({ length: 9 }, (_, i) => `{ name: z${i} }`).join(", ")}]`,
    "/forZones  'forZones' has 9 entries, and may have 8",
  ],
])("%s", (hints, problem) => {
  expect(judged(endpointHints, slice(hints))).toEqual([`/endpoints/0/hints${problem}`]);
});

test("nodes are dropped by a server that does not know them", () => {
  const manifest = slice("forNodes: [{ name: A }]");
  expect(judged(endpointHints, manifest, "1.34")).toHaveLength(1);
  expect(judged(endpointHints, manifest, "1.33")).toEqual([]);
});
