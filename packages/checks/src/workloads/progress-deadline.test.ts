import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { progressDeadline } from "./progress-deadline.ts";

const deployment = (spec: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
  ${spec}`;

test("a pod is ready before the deadline", () => {
  expect(judged(progressDeadline, deployment("minReadySeconds: 599"))).toEqual([]);
  expect(judged(progressDeadline, deployment("progressDeadlineSeconds: 1"))).toEqual([]);
});

test("the deadline that is not written is ten minutes", () => {
  expect(judged(progressDeadline, deployment("minReadySeconds: 600"))).toEqual([
    "/spec/progressDeadlineSeconds  600 seconds for progress are not more than the 600 that a pod must be ready",
  ]);
});
