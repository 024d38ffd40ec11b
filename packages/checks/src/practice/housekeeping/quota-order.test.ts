import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { quotaOrder } from "./quota-order.ts";

const quota = (hard: string): string => `{ apiVersion: v1, kind: ResourceQuota, metadata: { name: a }, spec: { hard: { ${hard} } } }`;

test.each(["requests.cpu: 4, limits.cpu: 8", "cpu: 4", "pods: 10"])("%s", (hard) => {
  expect(judged(quotaOrder, quota(hard))).toEqual([]);
});

test("more requests than limits", () => {
  expect(judged(quotaOrder, quota("requests.memory: 8Gi, limits.memory: 4Gi"))).toEqual([
    "/spec/hard/requests.memory  requests.memory is 8Gi, and limits.memory only 4Gi: the rest can never be requested",
  ]);
});
