import type { Alerts, Backup, Brick, Bucket, Buckets, Metrics, Output, Problem, Secrets, Site, Snapshots, Storage } from "@ashlar/model";
import { unknownAsks } from "../../asks/unknown-asks.ts";
import { wayToBucket } from "../../pods/bucket-access.ts";
import { apiServer, podPolicy } from "../../pods/pod-policy.ts";
import { backupSchedule } from "./backup-schedule.ts";
import { planAlerts } from "./plan-alerts.ts";
import { askedPlans, isPlanAsk, planAsk } from "./plan-ask.ts";
import { planProblems } from "./plan-problems.ts";
import { restoreTests, TEST_IMAGE } from "./restore-test.ts";
import { storageLocation } from "./storage-location.ts";
import { agentSettings, veleroChart } from "./velero-chart.ts";
import { NAME, TEST_NAMESPACE, veleroPods } from "./velero-place.ts";
import type { VeleroValues } from "./velero-values.ts";

export type { VeleroValues } from "./velero-values.ts";

export interface VeleroNeeds {
  readonly buckets: Buckets;
  /** For plans with volumes: storage that makes snapshots. */
  readonly storage?: Storage & Partial<Snapshots>;
  /** For a `password`. */
  readonly secrets?: Secrets;
  /** Says when a backup failed or is late, and when one could not be restored. */
  readonly metrics?: Metrics & Partial<Alerts>;
}

const tooNear = (bucket: Bucket): readonly Problem[] =>
  bucket.store === "s3" && bucket.server !== undefined
    ? [
        {
          rule: "backup-nearby",
          severity: "warning",
          message: `backups go to the bucket '${bucket.name}' of this very cluster, and would be lost with it`,
          remedy: "Put buckets of another place into the slot 'buckets', or copy this one elsewhere",
        },
      ]
    : [];

const repositoryPassword = ({ password }: VeleroValues, secrets: Secrets | undefined): readonly Output[] => {
  if (password === undefined) return [];
  // Velero takes this Secret for the one that it made itself, if it is there first (v1.18.1, pkg/repository/keys).
  if (secrets !== undefined) return secrets.secret({ name: "velero-repo-credentials", keys: { "repository-password": password } });
  const message = `backup: ${NAME} cannot take its password from the secret store, for this platform has no brick under 'secrets'`;
  return [{ rule: "unsupported-feature", message, remedy: "Put one there, or leave `password` out" }];
};

const watched = (metrics: VeleroNeeds["metrics"]): readonly Output[] =>
  metrics === undefined ? [] : metrics.scrape({ name: NAME, matchLabels: veleroPods, port: "http-monitoring" });

const network = ({ metrics }: VeleroNeeds, bucket: Bucket) =>
  podPolicy(NAME, {}, { admits: [{ peers: metrics?.clients ?? [], ports: [8085] }], calls: [apiServer, wayToBucket(bucket)] });

/**
 * Velero: keeps the objects of a namespace, and the data on its volumes by CSI, in a bucket. It is an administrator of the whole cluster,
 * for it may have to restore anything. A backup holds Secrets as they are: who may read the bucket reads them. Backups carry the labels
 * of their Schedule, by which Argo CD would prune them if it tracked by label. Where classes retain volumes, each restore test leaves
 * those that it made. Facts: vmware-tanzu/velero v1.18.1, helm-charts 12.1.0.
 */
export const velero = (values: VeleroValues = {}): Brick<Backup, VeleroNeeds> => {
  const { copies = true, testImage = TEST_IMAGE } = values;
  return {
    name: NAME,
    namespace: NAME,
    alsoIn: [TEST_NAMESPACE],
    team: values.team ?? "platform",
    // The pods that copy volumes are root, for they read what any user wrote; no more than that.
    ...(copies ? { podSecurity: "baseline" } : {}),
    // It asks the bucket once a minute (vmware-tanzu/velero v1.18.1, pkg/controller/backup_storage_location_controller.go).
    health: [
      { group: "velero.io", kind: "BackupStorageLocation", by: { field: "phase", healthy: ["Available"], degraded: ["Unavailable"] } },
    ],
    offers: () => ({ backup: (plan) => [planAsk(plan)] }),
    objects: (platform) => {
      const bucket = platform.buckets.bucket(NAME);
      return [
        veleroChart(values, bucket),
        ...agentSettings(values),
        ...bucket.outputs,
        ...tooNear(bucket),
        storageLocation(bucket, platform.site.cluster),
        ...repositoryPassword(values, platform.secrets),
        network(platform, bucket),
        ...watched(platform.metrics),
      ];
    },
    answer: (asks, platform: VeleroNeeds & Site) => {
      const plans = askedPlans(asks);
      const means = { copies, snapshots: platform.storage?.snapshots !== undefined };
      const alerts = plans.flatMap(planAlerts);
      return [
        ...unknownAsks(NAME, isPlanAsk, asks),
        ...plans.flatMap((plan) => planProblems(plan, means)),
        ...plans.map(backupSchedule),
        ...restoreTests(plans, testImage, platform),
        ...(alerts.length === 0 ? [] : (platform.metrics?.alerts?.("backups", alerts) ?? [])),
      ];
    },
  };
};
