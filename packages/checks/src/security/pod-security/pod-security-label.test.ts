import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podSecurityLabel } from "./pod-security-label.ts";

const namespace = (labels: string): string => `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { ${labels} } }`;

test("levels and versions that exist", () => {
  const labels =
    "pod-security.kubernetes.io/enforce: restricted, pod-security.kubernetes.io/enforce-version: v1.99, pod-security.kubernetes.io/warn-version: latest";
  expect(judged(podSecurityLabel, namespace(labels))).toEqual([]);
});

test.each([
  ["enforce: strict", "/metadata/labels/pod-security.kubernetes.io~1enforce  'strict' is none of privileged, baseline, restricted"],
  [
    "audit-version: '1.33'",
    "/metadata/labels/pod-security.kubernetes.io~1audit-version  '1.33' is neither latest nor a version such as v1.36",
  ],
  [
    "warn-version: v1.033",
    "/metadata/labels/pod-security.kubernetes.io~1warn-version  'v1.033' is neither latest nor a version such as v1.36",
  ],
])("%s", (label, problem) => {
  expect(judged(podSecurityLabel, namespace(`pod-security.kubernetes.io/${label}`))).toEqual([problem]);
});
