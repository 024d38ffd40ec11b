import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const pod = (image: string, spec = ""): string => `
apiVersion: v1
kind: Pod
metadata: { name: tool, namespace: shop }
spec: { ${spec} containers: [{ name: tool, image: "${image}" }] }
`;

const isTold = (before: string, after: string): boolean => judged(before, after).some((line) => line.startsWith("REJECTED pod-spec"));

test("a Pod keeps nearly all of its spec", () => {
  expect(isTold(pod("tool:1"), pod("tool:1", "hostname: tool,"))).toBe(true);
  expect(isTold(pod("tool:1", "activeDeadlineSeconds: 60,"), pod("tool:1", "activeDeadlineSeconds: 90,"))).toBe(true);
});

test("its image, a shorter deadline and more tolerations are taken", () => {
  expect(isTold(pod("tool:1"), pod("tool:2"))).toBe(false);
  expect(isTold(pod("tool:1", "activeDeadlineSeconds: 60,"), pod("tool:1", "activeDeadlineSeconds: 30,"))).toBe(false);
  expect(isTold(pod("tool:1"), pod("tool:1", "tolerations: [{ operator: Exists }],"))).toBe(false);
});
