import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const cronJob = (args: string, limit = 3): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup, namespace: shop }
spec:
  schedule: 0 3 * * *
  successfulJobsHistoryLimit: ${limit}
  jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: backup, image: "backup:1.2.3", args: ${args} }] } } } }
`;

test("what it runs holds from the next run on", () => {
  expect(judged(cronJob("[]"), cronJob("[--all]")).join()).toMatch(/^CONFIG next-run CronJob shop\/backup: spec\.jobTemplate/);
});

test("how many runs are kept is not what it runs", () => {
  expect(judged(cronJob("[]"), cronJob("[]", 1)).join()).toMatch(/^CONFIG changed/);
});
