import { expect, test } from "vitest";
import { scheduledJob } from "./scheduled-job.ts";
import { manifests } from "./testing/manifests.ts";
import { listed, ofKind } from "./testing/of-kind.ts";
import { at } from "./testing/pod-of.ts";

const values = { name: "report", image: "example.com/report:1", schedule: "30 2 * * *", cpu: "100m", memory: "128Mi" } as const;

test("a job runs alone, in UTC, for an hour at most, with three retries", () => {
  const objects = scheduledJob({ ...values, args: ["--daily"], env: { DAY: "yesterday" } });
  expect(listed(objects)).toEqual(["CronJob report", "NetworkPolicy report", "ServiceAccount report"]);
  expect(ofKind("CronJob", objects)).toStrictEqual(
    manifests(`
apiVersion: batch/v1
kind: CronJob
metadata: { name: report, labels: &labels { app.kubernetes.io/name: report, app.kubernetes.io/instance: report } }
spec:
  schedule: 30 2 * * *
  timeZone: Etc/UTC
  concurrencyPolicy: Forbid
  startingDeadlineSeconds: 3600
  successfulJobsHistoryLimit: 3
  failedJobsHistoryLimit: 3
  jobTemplate:
    metadata: { labels: *labels }
    spec:
      backoffLimit: 3
      activeDeadlineSeconds: 3600
      podFailurePolicy:
        rules: [{ action: Ignore, onPodConditions: [{ type: DisruptionTarget, status: "True" }] }]
      template:
        metadata: { labels: *labels }
        spec:
          serviceAccountName: report
          automountServiceAccountToken: false
          enableServiceLinks: false
          securityContext:
            runAsNonRoot: true
            runAsUser: 65532
            runAsGroup: 65532
            seccompProfile: { type: RuntimeDefault }
          terminationGracePeriodSeconds: 30
          restartPolicy: Never
          containers:
            - name: report
              image: example.com/report:1
              args: [--daily]
              env: [{ name: DAY, value: yesterday }]
              resources:
                requests: { cpu: 100m, memory: 128Mi }
                limits: { memory: 128Mi }
              securityContext:
                allowPrivilegeEscalation: false
                capabilities: { drop: [ALL] }
                readOnlyRootFilesystem: true
`)[0],
  );
});

test("a restart in place knows no failure policy, which Kubernetes allows with Never only", () => {
  const job = at(ofKind("CronJob", scheduledJob({ ...values, restartPolicy: "OnFailure" })).spec, "jobTemplate", "spec");
  expect(at(job, "template", "spec", "restartPolicy")).toBe("OnFailure");
  expect(job).not.toHaveProperty("podFailurePolicy");
});

test("what is given is taken", () => {
  const objects = scheduledJob({
    ...values,
    timeZone: "Europe/Berlin",
    concurrencyPolicy: "Replace",
    startingDeadlineSeconds: 60,
    successfulJobsHistoryLimit: 0,
    failedJobsHistoryLimit: 1,
    suspend: true,
    backoffLimit: 0,
    activeDeadlineSeconds: 30,
    ttlSecondsAfterFinished: 600,
  });
  expect(ofKind("CronJob", objects).spec).toMatchObject(
    manifests(`
timeZone: Europe/Berlin
concurrencyPolicy: Replace
startingDeadlineSeconds: 60
successfulJobsHistoryLimit: 0
failedJobsHistoryLimit: 1
suspend: true
jobTemplate: { spec: { backoffLimit: 0, activeDeadlineSeconds: 30, ttlSecondsAfterFinished: 600 } }
`)[0] ?? {},
  );
});
