import type { Bucket, ChartSource, KubeObject } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { bucketPodLabels } from "../../pods/bucket-access.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { veleroKinds } from "./velero.kinds.ts";
import recorded from "./velero.lock.json" with { type: "json" };
import { NAME } from "./velero-place.ts";
import type { VeleroValues } from "./velero-values.ts";

/** Plugins of 1.14 are for Velero 1.18 (velero-io/velero-plugin-for-gcp v1.14.2, README.md, Compatibility). */
const plugins: Record<Bucket["store"], string> = {
  s3: "docker.io/velero/velero-plugin-for-aws:v1.14.2",
  gcs: "docker.io/velero/velero-plugin-for-gcp:v1.14.2",
  azure: "docker.io/velero/velero-plugin-for-microsoft-azure:v1.14.2",
};

const AGENT_SETTINGS = "node-agent";

/** What the pods that copy a volume each get; without it they are the first to go where memory is short (docs, Data Movement Pod Resource Configuration). */
export const agentSettings = ({ copies = true }: VeleroValues): readonly KubeObject[] =>
  copies
    ? [
        {
          apiVersion: "v1",
          kind: "ConfigMap",
          metadata: { name: AGENT_SETTINGS },
          data: {
            "settings.json": JSON.stringify(
              { podResources: { cpuRequest: "250m", cpuLimit: "0", memoryRequest: "512Mi", memoryLimit: "4Gi" } },
              null,
              2,
            ),
          },
        },
      ]
    : [];

const confined = {
  allowPrivilegeEscalation: false,
  readOnlyRootFilesystem: true,
  capabilities: { drop: ["ALL"] },
  seccompProfile: { type: "RuntimeDefault" },
};

const plugin = ({ store }: Bucket) => ({
  name: `velero-plugin-for-${store}`,
  image: plugins[store],
  imagePullPolicy: "IfNotPresent",
  resources: containerResources({ cpu: "50m", memory: "64Mi" }),
  securityContext: confined,
  volumeMounts: [{ name: "plugins", mountPath: "/target" }],
});

/**
 * The agent is root, for it reads what any user wrote, but sees no folder of its node: snapshots are mounted as volumes. So its
 * namespace needs no more than `baseline` (vmware-tanzu/velero v1.18.1, pkg/exposer; nodeAgent.disableHostPath of the chart).
 */
const agent = (bucket: Bucket) => ({
  extraArgs: [`--node-agent-configmap=${AGENT_SETTINGS}`],
  disableHostPath: true,
  podLabels: bucketPodLabels(bucket),
  podSecurityContext: { runAsUser: 0 },
  containerSecurityContext: confined,
  resources: containerResources({ cpu: "50m", memory: "256Mi" }),
  extraVolumes: [{ name: "tmp", emptyDir: {} }],
  extraVolumeMounts: [{ name: "tmp", mountPath: "/tmp" }],
  tolerations: [{ operator: "Exists" }],
});

/** One pod, and not two: Velero has no leader election. The next goes on with the schedules; a backup that was interrupted has failed. */
export const veleroChart = ({ copies = true, size, chartValues }: VeleroValues, bucket: Bucket): ChartSource => ({
  source: "chart",
  repository: "https://vmware-tanzu.github.io/helm-charts",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, veleroKinds),
  values: mergeChartValues(
    {
      initContainers: [plugin(bucket)],
      podLabels: bucketPodLabels(bucket),
      podSecurityContext: { runAsNonRoot: true, runAsUser: 65532, runAsGroup: 65532, fsGroup: 65532 },
      containerSecurityContext: confined,
      resources: containerResources(size ?? { cpu: "250m", memory: "1Gi" }),
      // Schedules, the location and what watches metrics are objects of ours; volumes go by CSI, which needs no location of its own.
      backupsEnabled: false,
      snapshotsEnabled: false,
      configuration: {
        features: "EnableCSI",
        // Where the uploader keeps its index; the root file system is closed.
        extraEnvVars: [{ name: "HOME", value: "/scratch" }],
      },
      // Of an identity, or of the environment: never in a file of the chart's.
      credentials: { useSecret: false, ...(bucket.store === "s3" && bucket.secret !== undefined && { extraSecretRef: bucket.secret }) },
      serviceAccount: { server: { annotations: bucket.identity } },
      deployNodeAgent: copies,
      ...(copies ? { nodeAgent: agent(bucket) } : {}),
      // The CRDs come with the chart; hooks would take them away and bring them at each sync.
      upgradeCRDs: false,
      cleanUpCRDs: false,
    },
    chartValues,
  ),
});
