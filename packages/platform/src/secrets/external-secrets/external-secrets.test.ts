import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { askedBy, site } from "../../testing/site.ts";
import { awsSecretsManager } from "../aws-secrets-manager/aws-secrets-manager.ts";
import { gcpSecretManager } from "../gcp-secret-manager/gcp-secret-manager.ts";
import { vault } from "../vault/vault.ts";
import { externalSecretsKinds } from "./external-secrets.kinds.ts";
import recorded from "./external-secrets.lock.json" with { type: "json" };
import { externalSecrets } from "./external-secrets.ts";

const google = gcpSecretManager({ project: "example-prod", serviceAccount: "secrets@example-prod.iam.gserviceaccount.com" });
const brick = externalSecrets({ store: google });
const database = { name: "database", keys: { user: { entry: "ledger-user" }, password: { entry: "ledger-database", field: "password" } } };

const ports = (...further: number[]) => [
  { protocol: "UDP", port: 53 },
  ...[53, 443, 6443, ...further].map((port) => ({ protocol: "TCP", port })),
];

const part = (memory: string, ...further: number[]) => ({
  replicaCount: 2,
  podDisruptionBudget: { enabled: true, maxUnavailable: 1 },
  networkPolicy: { enabled: true, egress: [{ ports: ports(...further) }] },
  resources: { requests: { cpu: "50m", memory }, limits: { memory } },
});

test("a pinned chart whose controller acts as an identity of the cloud", () => {
  expect(brick.objects({ site })).toEqual([
    {
      source: "chart",
      repository: "https://charts.external-secrets.io",
      name: "external-secrets",
      version: "2.9.0",
      release: "external-secrets",
      lock: lockOf(recorded, externalSecretsKinds),
      values: {
        ...part("256Mi", 80, 988),
        leaderElect: true,
        livenessProbe: { enabled: true },
        readinessProbe: { enabled: true },
        installCRDs: true,
        crds: { annotations: { "helm.sh/resource-policy": "keep" } },
        serviceAccount: { annotations: { "iam.gke.io/gcp-service-account": "secrets@example-prod.iam.gserviceaccount.com" } },
        rbac: { serviceAccountTokenCreate: false },
        processClusterExternalSecret: false,
        processClusterPushSecret: false,
        processPushSecret: false,
        webhook: part("128Mi"),
        certController: part("128Mi"),
      },
    },
  ]);
});

const remote = { conversionStrategy: "Default", decodingStrategy: "None", metadataPolicy: "None" };

test("a secret is references, never a value, and an ask to open the store", () => {
  expect(brick.offers({ site }).secret(database)).toEqual([
    {
      apiVersion: "external-secrets.io/v1",
      kind: "ExternalSecret",
      metadata: { name: "database" },
      spec: {
        refreshInterval: "1h0m0s",
        secretStoreRef: { kind: "ClusterSecretStore", name: "platform" },
        target: { name: "database", creationPolicy: "Owner", deletionPolicy: "Retain" },
        data: [
          { secretKey: "password", remoteRef: { key: "ledger-database", property: "password", ...remote } },
          { secretKey: "user", remoteRef: { key: "ledger-user", ...remote } },
        ],
      },
    },
    { ask: "secret-store", to: "external-secrets" },
  ]);
});

const store = (provider: object, namespaces: string[]) => ({
  apiVersion: "external-secrets.io/v1",
  kind: "ClusterSecretStore",
  metadata: { name: "platform" },
  spec: { provider, conditions: [{ namespaces }] },
});

test("the store opens to the namespaces that asked, and there is none without them", () => {
  const outputs = brick.offers({ site }).secret(database);
  expect(brick.answer?.([...askedBy("shop", outputs), ...askedBy("ledger", [...outputs, ...outputs])], { site })).toEqual([
    store({ gcpsm: { projectID: "example-prod", secretVersionSelectionPolicy: "LatestOrFail" } }, ["ledger", "shop"]),
  ]);
  expect(brick.answer?.([], { site })).toEqual([]);
});

test("on AWS, with a role or with Pod Identity", () => {
  const role = "arn:aws:iam::123456789012:role/secrets";
  const asks = askedBy("shop", brick.offers({ site }).secret(database));
  const aws = { site: { ...site, cloud: { provider: "eks" } } };
  const withRole = externalSecrets({ store: awsSecretsManager({ region: "eu-central-1", role }) });
  expect(withRole.objects(aws)).toMatchObject([
    {
      values: { serviceAccount: { annotations: { "eks.amazonaws.com/role-arn": role } }, networkPolicy: { egress: [{ ports: ports() }] } },
    },
  ]);
  expect(withRole.answer?.(asks, { site })).toEqual([
    store({ aws: { service: "SecretsManager", region: "eu-central-1", sessionTagsPolicy: "None" } }, ["shop"]),
  ]);
  expect(externalSecrets({ store: awsSecretsManager({ region: "eu-central-1" }) }).objects(aws)).toMatchObject([
    { values: { serviceAccount: { annotations: {} }, networkPolicy: { egress: [{ ports: ports(80) }] } } },
  ]);
});

test("an ask that it does not understand is reported", () => {
  expect(brick.answer?.(askedBy("shop", [{ ask: "listener", to: "external-secrets", host: "a" }]), { site })).toEqual([
    {
      rule: "unknown-ask",
      app: "shop",
      message: "external-secrets does not understand the ask 'listener'",
      remedy: "Hand on what the offers of external-secrets return, unchanged",
    },
  ]);
});

test("in a cluster whose pods have no such identity it says so, for every Secret would stay empty", () => {
  const aks = { site: { ...site, cloud: { provider: "aks" } } };
  expect(brick.objects(aks)[0]).toMatchObject({ rule: "wrong-cloud", remedy: "Put vault into the slot" });
});

test("Vault, from wherever: it shows its own token, and an entry's one value stands under a field", () => {
  const own = externalSecrets({ store: vault({ address: "https://vault.example.com:8200", role: "external-secrets", mountedAt: "dev" }) });
  const aks = { site: { ...site, cloud: { provider: "aks" } } };
  expect(own.objects(aks)).toMatchObject([
    { values: { serviceAccount: { annotations: {} }, networkPolicy: { egress: [{ ports: ports(8200) }] } } },
  ]);
  const outputs = own.offers(aks).secret({ name: "db", keys: { password: { entry: "db" }, user: { entry: "db", field: "user" } } });
  expect(outputs[0]).toMatchObject({
    spec: { data: [{ remoteRef: { key: "db", property: "value" } }, { remoteRef: { key: "db", property: "user" } }] },
  });
  expect(own.answer?.(askedBy("shop", outputs), aks)).toEqual([
    store(
      {
        vault: {
          server: "https://vault.example.com:8200",
          path: "secret",
          version: "v2",
          auth: { kubernetes: { mountPath: "dev", role: "external-secrets" } },
        },
      },
      ["shop"],
    ),
  ]);
});
