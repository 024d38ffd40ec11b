import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { endpointSubsets } from "./endpoint-subsets.ts";

test.each(["addresses: [{ ip: 10.1.2.3 }], ports: [{ port: 80 }]", "notReadyAddresses: [{ ip: 10.1.2.3 }]"])("%s is right", (content) => {
  expect(judged(endpointSubsets, manifest("v1", "Endpoints", `subsets: [{ ${content} }]`))).toEqual([]);
});

test.each([
  ["ports: [{ port: 80 }]", "/subsets/0  there is neither 'addresses' nor 'notReadyAddresses'"],
  ["addresses: [{ ip: 10.1.2.3 }], ports: [{ name: a, port: 80 }, { port: 81 }]", "/subsets/0/ports/1  'name' is missing"],
])("%s", (content, problem) => {
  expect(judged(endpointSubsets, manifest("v1", "Endpoints", `subsets: [{ ${content} }]`))).toEqual([problem]);
});
