import { expect, test } from "vitest";
import { applicationOf } from "../testing/applications.ts";
import { judgedFiles } from "../testing/judged-files.ts";
import { deploymentOf } from "../testing/workloads.ts";
import { fixedReplicas } from "./fixed-replicas.ts";

const scaler =
  "{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: web, namespace: shop }, spec: { scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web } } }";
const files = (deployment: string, application: string) => ({
  "clusters/dev/argocd/shop.yaml": application,
  "clusters/dev/apps/shop/deployment.yaml": deployment,
  "clusters/dev/apps/shop/scaler.yaml": scaler,
});
const healing = applicationOf("shop", "clusters/dev/apps/shop", "{ automated: { selfHeal: true } }");
const fixed = deploymentOf("web", undefined, "replicas: 3");

test("no number, or one that the Application leaves to others", () => {
  expect(judgedFiles(fixedReplicas, files(deploymentOf("web"), healing))).toEqual([]);
  const ignoring = `${healing}  ignoreDifferences: [{ group: apps, kind: Deployment, jsonPointers: [/spec/replicas] }]\n`;
  expect(judgedFiles(fixedReplicas, files(fixed, ignoring))).toEqual([]);
});

test("a number that Argo CD puts back at once, or at the next sync", () => {
  const problem = "has 3 replicas, and HorizontalPodAutoscaler shop/web changes their number";
  const at = "clusters/dev/apps/shop/deployment.yaml /spec/replicas  ";
  expect(judgedFiles(fixedReplicas, files(fixed, healing))).toEqual([`${at}${problem}`]);
  expect(judgedFiles(fixedReplicas, files(fixed, applicationOf("shop", "clusters/dev/apps/shop")))).toEqual([`${at}(warning) ${problem}`]);
});
