import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { cronWithoutDeadline } from "./cron-without-deadline.ts";

const cronJob = (more: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: 30 2 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a:1 }] } } } }
  ${more}`;

test("a deadline", () => {
  expect(judged(cronWithoutDeadline, cronJob("startingDeadlineSeconds: 60"))).toEqual([]);
});

test("none", () => {
  expect(judged(cronWithoutDeadline, cronJob(""))).toEqual(["/spec  a run that was missed starts however late it is"]);
});
