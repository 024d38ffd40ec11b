import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const cronJob = (spec: string, args = "[]", image = "backup:1.2.3"): string => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: backup, namespace: shop }
spec: { ${spec}, jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: backup, image: "${image}", args: ${args} }] } } } } }
`;

test("times and a stop are told", () => {
  expect(judged(cronJob("schedule: 0 3 * * *"), cronJob("schedule: 0 4 * * *"))).toEqual([
    "CONFIG schedule-changed CronJob shop/backup: spec.schedule",
  ]);
  expect(judged(cronJob("schedule: 0 3 * * *"), cronJob("schedule: 0 3 * * *, suspend: true"))).toEqual([
    "CONFIG schedule-changed CronJob shop/backup: spec.suspend",
  ]);
});

test("its image is told as every image", () => {
  const image = "spec.jobTemplate.spec.template.spec.containers[backup].image";
  expect(judged(cronJob("schedule: 0 3 * * *"), cronJob("schedule: 0 3 * * *", "[]", "backup:1.2.4"))).toEqual([
    `ROUTINE image-update CronJob shop/backup: ${image}`,
  ]);
});
