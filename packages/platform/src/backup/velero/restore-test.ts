import type { KubeObject, Site } from "@ashlar/model";
import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import type { INamespace } from "kubernetes-models/v1/Namespace";
import { containerResources } from "../../pods/pod-size.ts";
import type { AskedPlan } from "./plan-ask.ts";
import { confined, DEADLINE, lease, lookPod, MODIFIERS, modifiers, nobody, testRestore } from "./restore-test-objects.ts";
import { TESTER, testRights, wipedPaths } from "./restore-test-rights.ts";
import { lookScript, restoreTestScript } from "./restore-test-script.ts";
import { TEST_NAMESPACE } from "./velero-place.ts";

/** kubectl, jq and a shell. Has no user of its own. */
export const TEST_IMAGE = "docker.io/alpine/k8s:1.35.8";

/** Nothing in it reaches or is reached by anything: what is restored is a copy of an app's secrets. */
const testNamespace = ({ site }: Site): readonly KubeObject[] => [
  {
    apiVersion: "v1",
    kind: "Namespace",
    metadata: {
      name: TEST_NAMESPACE,
      labels: {
        "pod-security.kubernetes.io/enforce": "restricted",
        "pod-security.kubernetes.io/enforce-version": `v${site.kubernetes}`,
      },
    },
  } satisfies INamespace,
  {
    apiVersion: "networking.k8s.io/v1",
    kind: "NetworkPolicy",
    metadata: { name: "nothing", namespace: TEST_NAMESPACE },
    spec: { podSelector: {}, policyTypes: ["Ingress", "Egress"] },
  } satisfies INetworkPolicy,
];

const configMap = (name: string, data: Record<string, string>): KubeObject =>
  ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name }, data }) satisfies IConfigMap;

const filesOf = (plan: AskedPlan, image: string): KubeObject =>
  configMap(`restore-test-${plan.id}`, {
    "test.sh": restoreTestScript,
    "restore.json": JSON.stringify(testRestore(plan), null, 2),
    "lease.json": JSON.stringify(lease, null, 2),
    "pod.json": JSON.stringify(lookPod(image, lookScript), null, 2),
  });

const container = ({ id, volumes = "none" }: AskedPlan, image: string) => ({
  name: "test",
  image,
  command: ["sh", "/test/test.sh"],
  env: Object.entries({
    PLAN: id,
    SPACE: TEST_NAMESPACE,
    VOLUMES: volumes,
    SNAPSHOTS: `${volumes === "snapshot"}`,
    WIPED: wipedPaths(volumes === "snapshot").join(" "),
    HOME: "/tmp",
  }).map(([name, value]) => ({ name, value })),
  resources: containerResources({ cpu: "50m", memory: "256Mi" }),
  securityContext: confined,
  volumeMounts: [
    { name: "test", mountPath: "/test", readOnly: true },
    { name: "tmp", mountPath: "/tmp" },
  ],
});

const cronJob = (plan: AskedPlan, schedule: string, image: string): KubeObject =>
  ({
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: plan.id },
    spec: {
      schedule,
      timeZone: "Etc/UTC",
      concurrencyPolicy: "Forbid",
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 3,
      jobTemplate: {
        spec: {
          backoffLimit: 0,
          activeDeadlineSeconds: DEADLINE,
          template: {
            metadata: { labels: { "app.kubernetes.io/component": TESTER } },
            spec: {
              restartPolicy: "Never",
              serviceAccountName: TESTER,
              automountServiceAccountToken: true,
              enableServiceLinks: false,
              // To clear up when the time is over.
              terminationGracePeriodSeconds: 600,
              securityContext: nobody,
              containers: [container(plan, image)],
              volumes: [
                { name: "test", configMap: { name: `restore-test-${plan.id}`, defaultMode: 0o444 } },
                { name: "tmp", emptyDir: { sizeLimit: "64Mi" } },
              ],
            },
          },
        },
      },
    },
  }) satisfies ICronJob;

/** Tests of the plans that ask for one; nothing at all without such. */
export const restoreTests = (plans: readonly AskedPlan[], image: string, site: Site): readonly KubeObject[] => {
  const tested = plans.flatMap((plan) => (plan.restoreTest === undefined ? [] : [{ plan, schedule: plan.restoreTest }]));
  if (tested.length === 0) return [];
  const hasSnapshots = tested.some(({ plan }) => plan.volumes === "snapshot");
  return [
    ...testNamespace(site),
    ...testRights(
      tested.map(({ plan }) => plan.id),
      hasSnapshots,
    ),
    configMap(MODIFIERS, { "rules.yaml": JSON.stringify(modifiers, null, 2) }),
    ...tested.flatMap(({ plan, schedule }) => [filesOf(plan, image), cronJob(plan, schedule, image)]),
  ];
};
