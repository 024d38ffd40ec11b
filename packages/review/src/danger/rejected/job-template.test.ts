import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const job = (spec: string, pod = "", container = ""): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, namespace: shop }
spec:
  ${spec}
  template: { spec: { restartPolicy: Never, ${pod} containers: [{ name: migrate, image: "migrate:1", ${container} }] } }
`;

const isTold = (before: string, after: string, kubernetes = "1.36"): boolean =>
  judged(before, after, { kubernetes }).some((line) => line.startsWith("REJECTED job-template"));

test("the template of a Job that runs never changes", () => {
  expect(isTold(job(""), job("", "nodeSelector: { a: b },"))).toBe(true);
});

test("where the pods of a suspended Job may run may change", () => {
  const [suspended, affinity] = ["suspend: true", "affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [] } },"];
  expect(isTold(job(suspended), job(suspended, "nodeSelector: { a: b },"))).toBe(false);
  expect(isTold(job(suspended), job(suspended, affinity))).toBe(false);
  expect(isTold(job(suspended), job(suspended, affinity.replace("nodeAffinity", "podAffinity")))).toBe(true);
});

test("its resources may change since Kubernetes 1.36", () => {
  const more = "resources: { requests: { cpu: 100m } }";
  expect(isTold(job("suspend: true"), job("suspend: true", "", more), "1.36")).toBe(false);
  expect(isTold(job("suspend: true"), job("suspend: true", "", more), "1.35")).toBe(true);
});

test("an indexed Job grows with its parallelism", () => {
  const indexed = (completions: number, parallelism: number): string =>
    job(`completionMode: Indexed\n  completions: ${completions}\n  parallelism: ${parallelism}`);
  expect(isTold(indexed(2, 2), indexed(3, 3))).toBe(false);
  expect(isTold(indexed(2, 2), indexed(3, 2))).toBe(true);
});
