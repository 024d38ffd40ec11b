import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { sliceNodes } from "./slice-nodes.ts";

test.each(["nodeName: node-1", "perDeviceNodeSelection: true, devices: [{ name: a, allNodes: true }]"])("%s is right", (content) => {
  expect(
    judged(
      sliceNodes,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, ${content} }`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["devices: []", "/spec  none of nodeName, nodeSelector, allNodes, perDeviceNodeSelection is set"],
  ["nodeName: node-1, allNodes: true", "/spec  nodeName and allNodes exclude each other"],
  ["nodeName: node-1, devices: [{ name: a, allNodes: true }]", "/spec/devices/0/allNodes  the slice says it for all devices"],
  ["nodeSelector: { nodeSelectorTerms: [] }", "/spec/nodeSelector/nodeSelectorTerms  there is not exactly one term"],
])("%s", (content, problem) => {
  expect(
    judged(
      sliceNodes,
      manifest(
        "resource.k8s.io/v1",
        "ResourceSlice",
        `spec: { driver: gpu.example.com, pool: { name: a, resourceSliceCount: 1 }, ${content} }`,
      ),
    ),
  ).toEqual([problem]);
});
