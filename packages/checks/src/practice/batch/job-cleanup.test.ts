import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { jobCleanup } from "./job-cleanup.ts";

const job = (more: string, annotations = ""): string => `
apiVersion: batch/v1
kind: Job
metadata: { name: migrate, annotations: { ${annotations} } }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a:1 }] } }${more} }`;

test("a Job that goes, and a hook that Argo CD takes away", () => {
  expect(judged(jobCleanup, job(", ttlSecondsAfterFinished: 600"))).toEqual([]);
  expect(judged(jobCleanup, job("", "argocd.argoproj.io/hook: PreSync"))).toEqual([]);
});

test("a Job that stays", () => {
  expect(judged(jobCleanup, job(""))).toEqual(["/spec  stays with its pods when it is done"]);
});
