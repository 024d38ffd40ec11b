import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { templateDeadline } from "./template-deadline.ts";

const workload = (apiVersion: string, kind: string): string => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: a }
spec: { selector: {}, template: { spec: { activeDeadlineSeconds: 60, containers: [] } } }`;

test("pods of a Job have a deadline", () => {
  expect(judged(templateDeadline, workload("batch/v1", "Job"))).toEqual([]);
});

test("pods of a DaemonSet do not", () => {
  expect(judged(templateDeadline, workload("apps/v1", "DaemonSet"))).toEqual([
    "/spec/template/spec/activeDeadlineSeconds  the pods of a DaemonSet have no deadline",
  ]);
});
