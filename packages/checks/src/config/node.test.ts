import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { node } from "./node.ts";

test.each(["spec: { podCIDRs: [10.1.0.0/24, '2001:db8::/64'] }", "status: { capacity: { cpu: 4, pods: 110 } }"])(
  "%s is right",
  (content) => {
    expect(judged(node, manifest("v1", "Node", content))).toEqual([]);
  },
);

test.each([
  ["spec: { podCIDRs: [10.1.0.0/24, 10.2.0.0/24] }", "/spec/podCIDRs  there is more than one CIDR of an IP family"],
  ["spec: { podCIDR: none }", '/spec/podCIDRs/0  "none" is not a CIDR such as 10.9.8.0/24 or 2001:db8::/64'],
  ["status: { capacity: { cpu: -1 } }", "/status/capacity/cpu  -1 is negative"],
  ["status: { nodeInfo: { swap: { capacity: 0 } } }", "/status/nodeInfo/swap/capacity  0 is not more than 0"],
  ["status: { declaredFeatures: [Zoo, Ant] }", '/status/declaredFeatures/1  "Ant" is not sorted in, or is there twice'],
])("%s", (content, problem) => {
  expect(judged(node, manifest("v1", "Node", content))).toEqual([problem]);
});
