import { type BackupPlan, type Buckets, isAsk, isObject, isProblem, isSource, type KubeObject, type Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { gcsBuckets } from "../../storage/gcs-buckets/gcs-buckets.ts";
import { askedBy, site } from "../../testing/site.ts";
import { type VeleroNeeds, velero } from "./velero.ts";

const google = gcsBuckets({ prefix: "example", serviceAccounts: { velero: "velero@example.iam.gserviceaccount.com" } }).offers({ site });
const storage = { standard: "block-standard", fast: "block-fast", snapshots: "block-snapshots" };
const needs: VeleroNeeds = { buckets: google, storage };
const keeps = (bucket: ReturnType<Buckets["bucket"]>): VeleroNeeds => ({ buckets: { bucket: () => bucket } });

const objectsOf = (outputs: readonly Output[], kind: string): readonly KubeObject[] =>
  outputs.filter(isObject).filter((object) => object.kind === kind);
const sourceOf = (outputs: readonly Output[]) => outputs.filter(isSource)[0];

const nightly: BackupPlan = { name: "nightly", schedule: "0 3 * * *", keep: 30 };
const answer = (plan: BackupPlan, brick = velero(), platform: VeleroNeeds = needs) =>
  brick.answer?.(askedBy("shop", brick.offers({ ...platform, site }).backup(plan)), { ...platform, site }) ?? [];

test("a chart with the plugin of the bucket's store, as an identity of the cloud, with no hooks and no secret", () => {
  const outputs = velero().objects({ ...needs, site });
  expect(sourceOf(outputs)).toMatchObject({
    repository: "https://vmware-tanzu.github.io/helm-charts",
    name: "velero",
    version: "12.1.0",
    values: {
      initContainers: [{ image: "docker.io/velero/velero-plugin-for-gcp:v1.14.2", securityContext: { readOnlyRootFilesystem: true } }],
      podSecurityContext: { runAsNonRoot: true },
      containerSecurityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
        seccompProfile: { type: "RuntimeDefault" },
      },
      configuration: { features: "EnableCSI" },
      credentials: { useSecret: false },
      serviceAccount: { server: { annotations: { "iam.gke.io/gcp-service-account": "velero@example.iam.gserviceaccount.com" } } },
      deployNodeAgent: true,
      nodeAgent: { disableHostPath: true, extraArgs: ["--node-agent-configmap=node-agent"] },
      upgradeCRDs: false,
      cleanUpCRDs: false,
    },
  });
});

test("pods that copy a volume have a size", () => {
  const [settings] = objectsOf(velero().objects({ ...needs, site }), "ConfigMap");
  expect(settings?.metadata.name).toBe("node-agent");
  expect(JSON.parse(String(Reflect.get(Object(settings?.data), "settings.json")))).toEqual({
    podResources: { cpuRequest: "250m", cpuLimit: "0", memoryRequest: "512Mi", memoryLimit: "4Gi" },
  });
  expect(objectsOf(velero({ copies: false }).objects({ ...needs, site }), "ConfigMap")).toEqual([]);
});

test("on S3 of another server, with keys in a Secret; in the same cluster that is a warning", () => {
  const outputs = velero().objects({
    ...keeps({
      store: "s3",
      name: "velero",
      region: "us-east-1",
      endpoint: "http://store.example.svc",
      identity: {},
      secret: "velero",
      server: { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "rook-ceph" } } },
      outputs: [],
    }),
    site,
  });
  expect(objectsOf(outputs, "BackupStorageLocation")).toMatchObject([
    {
      spec: {
        provider: "velero.io/aws",
        config: { region: "us-east-1", s3Url: "http://store.example.svc", s3ForcePathStyle: "true", checksumAlgorithm: "" },
      },
    },
  ]);
  expect(sourceOf(outputs)).toMatchObject({ values: { credentials: { useSecret: false, extraSecretRef: "velero" } } });
  expect(outputs.filter(isProblem)).toMatchObject([{ rule: "backup-nearby", severity: "warning" }]);
});

test("on Azure as the pod's identity, agents too", () => {
  const podLabels = { "azure.workload.identity/use": "true" };
  const container = { name: "velero", account: "example", resourceGroup: "data", subscription: "s", identity: {}, podLabels, outputs: [] };
  const outputs = velero().objects({ ...keeps({ store: "azure", ...container }), site });
  expect(objectsOf(outputs, "BackupStorageLocation")).toMatchObject([
    {
      spec: {
        provider: "velero.io/azure",
        config: { resourceGroup: "data", storageAccount: "example", subscriptionId: "s", useAAD: "true" },
      },
    },
  ]);
  expect(sourceOf(outputs)).toMatchObject({ values: { podLabels, nodeAgent: { podLabels } } });
});

test("a plan is a Schedule for the namespace of whoever asks, and only that", () => {
  expect(answer(nightly)).toEqual([
    {
      apiVersion: "velero.io/v1",
      kind: "Schedule",
      metadata: { name: "shop-nightly" },
      spec: {
        schedule: "0 3 * * *",
        useOwnerReferencesInBackup: false,
        template: {
          includedNamespaces: ["shop"],
          storageLocation: "default",
          ttl: "720h0m0s",
          snapshotVolumes: false,
          snapshotMoveData: false,
          defaultVolumesToFsBackup: false,
        },
      },
    },
  ]);
  expect(answer({ ...nightly, volumes: "snapshot" })).toMatchObject([
    { spec: { template: { snapshotVolumes: true, snapshotMoveData: false } } },
  ]);
  expect(answer({ ...nightly, volumes: "copy" })).toMatchObject([
    { spec: { template: { snapshotVolumes: true, snapshotMoveData: true } } },
  ]);
  expect(velero().answer?.([], { ...needs, site })).toEqual([]);
});

test("without copies there is no agent, and its namespace is restricted", () => {
  const brick = velero({ copies: false });
  expect(brick.podSecurity).toBeUndefined();
  expect(velero().podSecurity).toBe("baseline");
  expect(sourceOf(brick.objects({ ...needs, site }))).toMatchObject({ values: { deployNodeAgent: false } });
  expect(answer({ ...nightly, volumes: "copy" }, brick)[0]).toMatchObject({
    rule: "unsupported-feature",
    message: "backup: velero cannot copy the data on volumes of shop, for it was told copies: false",
  });
});

test("volumes need storage that makes snapshots", () => {
  expect(answer({ ...nightly, volumes: "snapshot" }, velero(), { buckets: google })[0]).toMatchObject({
    rule: "unsupported-feature",
    remedy: 'Use storage that offers `snapshots`, or plan with volumes: "none"',
  });
});

test.each([
  [{ ...nightly, schedule: "@daily" }, "has the schedule '@daily', which is not five fields"],
  [{ ...nightly, restoreTest: "weekly" }, "has the schedule 'weekly', which is not five fields"],
  [{ ...nightly, keep: 0 }, "keeps backups for 0 days"],
  [{ ...nightly, name: "n".repeat(60) }, "is called by more than 52 characters"],
])("a plan that cannot be is a problem: %o", (plan, message) => {
  expect(answer(plan)[0]).toMatchObject({ rule: "backup-plan", message: expect.stringContaining(message) });
});

test("the password is in Velero's own Secret before Velero makes one", () => {
  const secrets = { secret: (request: object) => [{ ask: "secret", to: "store", request }] };
  const brick = velero({ password: { entry: "velero-repository" } });
  expect(brick.objects({ ...needs, secrets, site }).filter(isAsk)).toEqual([
    {
      ask: "secret",
      to: "store",
      request: { name: "velero-repo-credentials", keys: { "repository-password": { entry: "velero-repository" } } },
    },
  ]);
  expect(brick.objects({ ...needs, site }).filter(isProblem)).toMatchObject([{ rule: "unsupported-feature" }]);
});

test("alerts, where somebody takes them: failed, late, never, and not to be restored", () => {
  const metrics: VeleroNeeds["metrics"] = {
    clients: [],
    scrape: () => [],
    alerts: (name, alerts) => [{ ask: "alerts", to: "metrics", name, alerts: alerts.map(({ alert, expr }) => `${alert}: ${expr}`) }],
  };
  expect(answer({ ...nightly, restoreTest: "0 6 * * 0" }, velero(), { ...needs, metrics }).filter(isAsk)).toMatchObject([
    {
      name: "backups",
      alerts: [
        'BackupFailed: max(velero_backup_last_status{schedule="shop-nightly"}) == 0',
        'BackupLate: time() - max(velero_backup_last_successful_timestamp{schedule="shop-nightly"}) > 97200',
        'BackupMissing: absent(velero_backup_last_successful_timestamp{schedule="shop-nightly"})',
        expect.stringMatching(/^RestoreTestFailed: .*cronjob="shop-nightly".* > 622800$/),
        'RestoreTestUnseen: absent(kube_cronjob_created{namespace="velero",cronjob="shop-nightly"})',
      ],
    },
  ]);
});

test("an ask that it does not understand is reported", () => {
  expect(velero().answer?.(askedBy("shop", [{ ask: "listener", to: "velero" }]), { ...needs, site })).toMatchObject([
    { rule: "unknown-ask" },
  ]);
});
