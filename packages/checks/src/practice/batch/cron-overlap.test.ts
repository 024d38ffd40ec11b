import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { cronOverlap } from "./cron-overlap.ts";

const cronJob = (more: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: 30 2 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a:1 }] } } } }
  ${more}`;

test.each(["concurrencyPolicy: Forbid", "concurrencyPolicy: Allow"])("%s", (more) => {
  expect(judged(cronOverlap, cronJob(more))).toEqual([]);
});

test("nothing is said", () => {
  expect(judged(cronOverlap, cronJob(""))).toEqual(["/spec  runs that take too long pile up: each starts though the last is not over"]);
});
