import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { minReplicas: 3, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;
const both = workload() + autoscaler;

test("an autoscaler that goes leaves its workload as it is", () => {
  expect(judged(both, workload())).toEqual(["OUTAGE autoscaler-deleted HorizontalPodAutoscaler shop/web"]);
});

test("as many pods as ever there were, or a workload that goes too, are no danger of this kind", () => {
  expect(judged(both, workload({ spec: "replicas: 9" }))).toContain("CONFIG deleted HorizontalPodAutoscaler shop/web");
  expect(judged(both, "").join()).not.toContain("autoscaler-deleted");
});
