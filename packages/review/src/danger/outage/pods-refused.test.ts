import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const namespace = (level: string): string => `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: ${level} } }
`;

test("a level that pods do not keep is told", () => {
  expect(judged(namespace("baseline") + workload(), namespace("restricted") + workload())).toContain(
    'OUTAGE pods-refused Namespace shop: metadata.labels["pod-security.kubernetes.io/enforce"]',
  );
});

test("one that they keep is not", () => {
  expect(judged(namespace("privileged") + workload(), namespace("baseline") + workload()).join()).not.toContain("pods-refused");
  expect(judged(namespace("baseline"), namespace("restricted")).join()).not.toContain("pods-refused");
});
