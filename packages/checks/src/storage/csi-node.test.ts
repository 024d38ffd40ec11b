import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { csiNode } from "./csi-node.ts";

const node = (driver: string): string =>
  `{ apiVersion: storage.k8s.io/v1, kind: CSINode, metadata: { name: a }, spec: { drivers: [{ name: a.example.com, ${driver} }] } }`;

test("a driver", () => {
  expect(judged(csiNode, node("nodeID: i-1, topologyKeys: [zone, rack], allocatable: { count: 0 }"))).toEqual([]);
});

test.each([
  [`nodeID: ${"a".repeat(257)}`, "/nodeID  is longer than 256 characters"],
  ["nodeID: i-1, topologyKeys: [zone, zone]", "/topologyKeys/1  'zone' is there twice"],
  ["nodeID: i-1, allocatable: { count: -1 }", "/allocatable/count  -1 is less than 0"],
])("%s", (driver, problem) => {
  expect(judged(csiNode, node(driver))).toEqual([`/spec/drivers/0${problem}`]);
});
