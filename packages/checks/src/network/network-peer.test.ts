import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { networkPolicy } from "../testing/manifest.ts";
import { networkPeer } from "./network-peer.ts";

test.each(["{ podSelector: {}, namespaceSelector: {} }", "{ ipBlock: { cidr: 10.0.0.0/8 } }"])("%s is right", (content) => {
  expect(judged(networkPeer, networkPolicy(content, "{ port: 80 }"))).toEqual([]);
});

test.each([
  ["{}", "/spec/ingress/0/from/0  it is empty"],
  ["{ podSelector: {}, ipBlock: { cidr: 10.0.0.0/8 } }", "/spec/ingress/0/from/0/ipBlock  it stands beside a selector"],
])("%s", (content, problem) => {
  expect(judged(networkPeer, networkPolicy(content, "{ port: 80 }"))).toEqual([problem]);
});
