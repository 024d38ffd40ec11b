import { expect, test } from "vitest";
import { mergeVersions, recordedText } from "./merge-versions.ts";
import type { OpenApi, Published } from "./open-api.ts";

const prefix = "io.k8s.api.example.v1.";
const mill = { key: "example/v1 Mill", resource: "mills", scope: "Namespaced", definition: `${prefix}Mill` } as const;
const server = (version: string, definitions: Readonly<Record<string, Published>>): OpenApi => ({
  server: `v${version}.7`,
  kinds: [mill],
  definitions: new Map(Object.entries(definitions).map(([name, schema]) => [prefix + name, schema])),
});
const stone = { $ref: `#/components/schemas/${prefix}Stone` };
const old = { Mill: { type: "object", properties: { stone } }, Stone: { type: "string" }, Unused: { type: "string" } };

test("what versions share is there once; an entry holds until the next; what no kind leads to is left out", () => {
  const merged = mergeVersions([
    server("1.10", { Mill: { type: "object" } }),
    server("1.8", old),
    server("1.9", { ...old, Stone: { type: "integer" } }),
  ]);
  expect(merged).toEqual({
    versions: { "1.8": "v1.8.7", "1.9": "v1.9.7", "1.10": "v1.10.7" },
    kinds: { "example/v1 Mill": [{ from: "1.8", is: { definition: "example.v1.Mill", resource: "mills", scope: "Namespaced" } }] },
    definitions: {
      "example.v1.Mill": [
        { from: "1.8", is: { properties: { stone: { $ref: "example.v1.Stone" } }, type: "object" } },
        { from: "1.10", is: { type: "object" } },
      ],
      "example.v1.Stone": [
        { from: "1.8", is: { type: "string" } },
        { from: "1.9", is: { type: "integer" } },
        { from: "1.10", is: null },
      ],
    },
  });
  expect(JSON.parse(recordedText(merged))).toEqual(merged);
});
