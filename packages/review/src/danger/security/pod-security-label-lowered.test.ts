import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { podSecurityLabelLowered } from "./pod-security-label-lowered.ts";

const namespace = (labels: string): string => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { ${labels} } }
`;
const enforce = (level: string, version = "latest"): string =>
  namespace(`pod-security.kubernetes.io/enforce: ${level}, pod-security.kubernetes.io/enforce-version: ${version}`);

test("a lower level, none, an older version", () => {
  expect(judged(enforce("restricted"), enforce("baseline"))).toEqual([
    'SECURITY pod-security-label-lowered Namespace shop: metadata.labels["pod-security.kubernetes.io/enforce"]',
  ]);
  expect(messagesOf(podSecurityLabelLowered, enforce("baseline"), namespace("a: b"))).toEqual([
    "Namespace shop holds its pods to nothing instead of baseline",
  ]);
  expect(messagesOf(podSecurityLabelLowered, enforce("baseline"), enforce("baseline", "v1.24"))).toEqual([
    "Namespace shop holds its pods to baseline of v1.24 instead of latest",
  ]);
});

test("a higher level, and one that held nothing", () => {
  expect(messagesOf(podSecurityLabelLowered, enforce("baseline"), enforce("restricted", "v1.24"))).toEqual([]);
  expect(messagesOf(podSecurityLabelLowered, enforce("privileged"), namespace("a: b"))).toEqual([]);
});
