import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { topologyAnnotations } from "./topology-annotations.ts";

const service = (mode: string, hints: string): string => `
apiVersion: v1
kind: Service
metadata:
  name: web
  namespace: shop
  annotations: { service.kubernetes.io/topology-mode: ${mode}, service.kubernetes.io/topology-aware-hints: ${hints} }
spec: { ports: [{ port: 80 }] }
`;

test("both annotations say the same", () => {
  expect(judged(topologyAnnotations, service("Auto", "Auto"))).toEqual([]);
});

test("one says otherwise", () => {
  expect(judged(topologyAnnotations, service("Auto", "Disabled"))).toEqual([
    '/metadata/annotations/service.kubernetes.io~1topology-mode  "Auto" is not what service.kubernetes.io/topology-aware-hints says',
  ]);
});
