import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { gatedNode } from "./gated-node.ts";

test.each([podOf("schedulingGates: [{ name: a }]")])("%s", (manifest) => {
  expect(judged(gatedNode, manifest)).toEqual([]);
});

test.each([[podOf("schedulingGates: [{ name: a }], nodeName: node-1"), "/spec/nodeName  a Pod with scheduling gates has no node yet"]])(
  "%s",
  (manifest, problem) => {
    expect(judged(gatedNode, manifest)).toEqual([problem]);
  },
);
