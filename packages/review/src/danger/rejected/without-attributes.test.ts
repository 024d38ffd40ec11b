import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const claim = (more: string): string => `
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data, namespace: shop }
spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } ${more} }
`;

const isTold = (before: string, after: string, kubernetes = "1.36"): boolean =>
  judged(claim(before), claim(after), { kubernetes }).some((line) => line.startsWith("REJECTED claim-spec"));

test("a VolumeAttributesClass is exchanged and not taken away", () => {
  const [silver, gold] = [", volumeAttributesClassName: silver", ", volumeAttributesClassName: gold"];
  expect(isTold(silver, "")).toBe(true);
  expect(isTold(silver, gold)).toBe(false);
  expect(isTold("", silver)).toBe(false);
});

test("before 1.34 servers did not keep it", () => {
  expect(isTold(", volumeAttributesClassName: silver", "", "1.33")).toBe(false);
});
