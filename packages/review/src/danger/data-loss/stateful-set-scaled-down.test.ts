import { expect, test } from "vitest";
import { messagesOf } from "../../testing/judged.ts";
import { statefulSetScaledDown } from "./stateful-set-scaled-down.ts";

const statefulSet = (replicas: number, whenScaled: string): string => `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: store, namespace: shop }
spec:
  replicas: ${replicas}
  persistentVolumeClaimRetentionPolicy: { whenScaled: ${whenScaled} }
  volumeClaimTemplates: [{ metadata: { name: data } }, { metadata: { name: log } }]
`;

test("the claims of pods that are no more are deleted", () => {
  expect(messagesOf(statefulSetScaledDown, statefulSet(3, "Delete"), statefulSet(1, "Delete"))).toEqual([
    "StatefulSet shop/store goes from 3 to 1 replicas, and the claims data-store-1 to data-store-2, log-store-1 to log-store-2 are deleted (whenScaled: Delete)",
  ]);
});

test("they stay where that is said, and nothing is lost with more pods", () => {
  expect(messagesOf(statefulSetScaledDown, statefulSet(3, "Retain"), statefulSet(1, "Retain"))).toEqual([]);
  expect(messagesOf(statefulSetScaledDown, statefulSet(3, "Delete"), statefulSet(4, "Delete"))).toEqual([]);
  expect(messagesOf(statefulSetScaledDown, statefulSet(3, "Delete"), statefulSet(1, "Retain"))).toEqual([]);
});
