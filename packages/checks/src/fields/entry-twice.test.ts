import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { entryTwice } from "./entry-twice.ts";

const limits = (list: string): string => manifest("v1", "LimitRange", `spec: { limits: [${list}] }`);
const slice = (ports: string): string =>
  manifest("discovery.k8s.io/v1", "EndpointSlice", `addressType: IPv4\nendpoints: []\nports: [${ports}]`);
const ports = Array.from({ length: 20 }, (_, i) => `{ name: p${i} }`).join(", ");

test.each([limits("{ type: Pod }, { type: Container }"), slice("{ name: a }, { name: b }"), slice(ports)])("%s", (right) => {
  expect(judged(entryTwice, right)).toEqual([]);
});

test.each([
  [limits("{ type: Pod }, { type: Pod }"), '/spec/limits/1  type "Pod" is in the list twice'],
  [slice("{ name: '' }, {}"), '/ports/1  name "" is in the list twice'],
  [slice(`${ports}, { name: p3 }`), '/ports/20  name "p3" is in the list twice'],
])("%s", (wrong, problem) => {
  expect(judged(entryTwice, wrong)).toEqual([problem]);
});
