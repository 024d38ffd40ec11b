import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { notNegative } from "./not-negative.ts";

const deployment = (spec: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
  ${spec}`;

test("nothing is not negative", () => {
  expect(judged(notNegative, deployment("replicas: 0"))).toEqual([]);
});

test("replicas below nothing", () => {
  expect(judged(notNegative, deployment("replicas: -1"))).toEqual(["/spec/replicas  -1 is less than 0"]);
});
