import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const autoscaler = `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: { name: web, namespace: shop }
spec: { minReplicas: 3, maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } }
`;

const told = (before: string, after: string): readonly string[] => judged(before, after).filter((line) => line.includes("Deployment"));

test("a number that goes falls to one before the autoscaler acts", () => {
  expect(told(workload({ spec: "replicas: 3" }), workload() + autoscaler)).toEqual([
    "OUTAGE replicas-left-out Deployment shop/web: spec.replicas",
  ]);
});

test("one pod is no fewer, and an Application may leave the number alone", () => {
  expect(told(workload({ spec: "replicas: 1" }), workload() + autoscaler)).toEqual([]);
  const application = `---
apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: argocd }
spec:
  project: default
  source: { repoURL: https://github.com/example/shop, path: clusters/dev/apps/shop, targetRevision: main }
  destination: { server: https://kubernetes.default.svc, namespace: shop }
  ignoreDifferences: [{ group: apps, kind: Deployment, jsonPointers: [/spec/replicas] }]
  syncPolicy: { syncOptions: [RespectIgnoreDifferences=true] }
`;
  const files = (all: string) => ({ "apps/shop/all.yaml": all, "argocd/shop.yaml": application });
  expect(judged(files(workload({ spec: "replicas: 3" })), files(workload() + autoscaler)).join()).not.toContain("replicas-left-out");
});
