import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { cronDeadline } from "./cron-deadline.ts";

const cronJob = (more: string): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup }
spec:
  schedule: 30 2 * * *
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a:1 }] } } } }
  ${more}`;

test.each(["", "startingDeadlineSeconds: 60"])("%s", (more) => {
  expect(judged(cronDeadline, cronJob(more))).toEqual([]);
});

test("a deadline that is over before anyone looks", () => {
  expect(judged(cronDeadline, cronJob("startingDeadlineSeconds: 5"))).toEqual([
    "/spec/startingDeadlineSeconds  with 5 s to start it may never run: the controller looks every 10 s",
  ]);
});
