import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { placedOf } from "../testing/judged.ts";
import { requestedOf } from "./resources.ts";

const Mi = 1024 ** 2;
const Gi = 1024 ** 3;

const objectOf = (manifest: string): KubeObject => {
  const [placed] = placedOf(manifest);
  if (placed === undefined) throw new Error("no object");
  return placed.object;
};

const workload = (kind: string, spec: string, pod: string): KubeObject =>
  objectOf(`
apiVersion: apps/v1
kind: ${kind}
metadata: { name: web, namespace: shop }
spec: { ${spec}selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: ${pod} } }
`);

const asking = (cpu: string, memory: string): string => `resources: { requests: { cpu: ${cpu}, memory: ${memory} } }`;
const web = `{ containers: [{ name: web, ${asking("250m", "128Mi")} }] }`;

test("replicas count", () => {
  expect(requestedOf(workload("Deployment", "replicas: 3, ", web))).toEqual({
    milliCpu: 750,
    memoryBytes: 384 * Mi,
    storageBytes: 0,
    perNode: false,
  });
});

test("what an autoscaler keeps at least counts instead", () => {
  expect(requestedOf(workload("Deployment", "", web), 4)).toMatchObject({ milliCpu: 1000 });
});

test("pods of a DaemonSet count for each node", () => {
  expect(requestedOf(workload("DaemonSet", "", web))).toMatchObject({ milliCpu: 250, perNode: true });
});

test("sidecars run beside the others, and an init container needs only what is more", () => {
  const sidecar = `{ name: proxy, restartPolicy: Always, ${asking("100m", "64Mi")} }`;
  const init = (cpu: string): string => `{ name: migrate, ${asking(cpu, "32Mi")} }`;
  const pod = (inits: string): string => `{ initContainers: [${inits}], containers: [{ name: web, ${asking("250m", "128Mi")} }] }`;
  expect(requestedOf(workload("Deployment", "", pod(`${sidecar}, ${init("200m")}`)))).toMatchObject({
    milliCpu: 350,
    memoryBytes: 192 * Mi,
  });
  expect(requestedOf(workload("Deployment", "", pod(`${sidecar}, ${init("1")}`)))).toMatchObject({ milliCpu: 1100 });
  expect(requestedOf(workload("Deployment", "", pod(`${init("1")}, ${sidecar}`)))).toMatchObject({ milliCpu: 1000 });
});

test("a limit alone is a request, and a pod that says it as a whole is right", () => {
  const limited = "{ containers: [{ name: web, resources: { limits: { cpu: 2, memory: 1Gi } } }] }";
  expect(requestedOf(workload("Deployment", "", limited))).toMatchObject({ milliCpu: 2000, memoryBytes: Gi });
  const whole = `{ resources: { requests: { cpu: 1 } }, containers: [{ name: web, ${asking("250m", "128Mi")} }] }`;
  expect(requestedOf(workload("Deployment", "", whole))).toMatchObject({ milliCpu: 1000, memoryBytes: 128 * Mi });
});

test("claims of a StatefulSet count for each pod", () => {
  const claims = "volumeClaimTemplates: [{ metadata: { name: data }, spec: { resources: { requests: { storage: 10Gi } } } }], ";
  expect(requestedOf(workload("StatefulSet", `replicas: 2, ${claims}`, web))).toMatchObject({ storageBytes: 20 * Gi });
});

test("a claim alone asks for storage", () => {
  const claim =
    "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data }\nspec: { resources: { requests: { storage: 5Gi } } }";
  expect(requestedOf(objectOf(claim))).toEqual({ milliCpu: 0, memoryBytes: 0, storageBytes: 5 * Gi, perNode: false });
});

test("what an operator makes counts", () => {
  const elasticsearch = `
apiVersion: elasticsearch.k8s.elastic.co/v1
kind: Elasticsearch
metadata: { name: logs, namespace: elastic }
spec:
  nodeSets:
  - name: default
    count: 3
    ${asking("1", "4Gi")}
    volumeClaimTemplates: [{ metadata: { name: elasticsearch-data }, spec: { resources: { requests: { storage: 100Gi } } } }]
`;
  expect(requestedOf(objectOf(elasticsearch))).toEqual({
    milliCpu: 3000,
    memoryBytes: 12 * Gi,
    storageBytes: 300 * Gi,
    perNode: false,
  });
});

test("a Job asks for nothing that lasts", () => {
  const job = `apiVersion: batch/v1\nkind: Job\nmetadata: { name: once }\nspec: { template: { spec: ${web} } }`;
  expect(requestedOf(objectOf(job))).toMatchObject({ milliCpu: 0 });
});
