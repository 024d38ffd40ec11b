import { isAsk, isObject, type KubeObject, type Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { externalSecrets } from "../../secrets/external-secrets/external-secrets.ts";
import { gcpSecretManager } from "../../secrets/gcp-secret-manager/gcp-secret-manager.ts";
import { askedBy, site } from "../../testing/site.ts";
import { prometheus } from "./prometheus.ts";

const certificates = { certificate: () => [], labelledCertificate: () => [] };
const secrets = externalSecrets({ store: gcpSecretManager({ project: "example" }) }).offers({ site });
const platform = { site, secrets, certificates, storage: { standard: "balanced", fast: "ssd" } };

const slack = { slack: { channel: "#platform", webhook: { entry: "slack" } } } as const;
const pager = (entry: string) => ({ pagerDuty: { key: { entry } } });
const otherwise = { critical: [pager("platform")], warning: [slack] };
const brick = prometheus({ alerts: { otherwise } });
const offered = brick.offers(platform);
const labels = { "ashlar.dev/metrics": "prometheus" };

const objectsOf = (outputs: readonly Output[] = []): readonly KubeObject[] => outputs.filter(isObject);
const one = (kind: string, name: string, outputs: readonly Output[] = []): KubeObject | undefined =>
  objectsOf(outputs).find((object) => object.kind === kind && object.metadata.name === name);

const failed = { alert: "BackupFailed", expr: "failed > 0", for: "5m", severity: "critical", summary: "No backup" } as const;

test("an app's alerts stand beside Prometheus, with the team that asked", () => {
  const asks = [
    ...askedBy("ledger", offered.alerts("backup", [{ ...failed, runbook: "https://wiki.example.com/backup" }])),
    ...askedBy("shop", offered.alerts("backup", [failed])),
  ];
  const rule = { alert: "BackupFailed", expr: "failed > 0", for: "5m" };
  expect(objectsOf(brick.answer?.(asks, platform)).filter(({ kind }) => kind === "PrometheusRule")).toEqual([
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PrometheusRule",
      metadata: { name: "ledger.backup", labels },
      spec: {
        groups: [
          {
            name: "ledger.backup",
            rules: [
              {
                ...rule,
                labels: { team: "ledger", severity: "critical" },
                annotations: { summary: "No backup", runbook_url: "https://wiki.example.com/backup" },
              },
            ],
          },
        ],
      },
    },
    expect.objectContaining({ metadata: { name: "shop.backup", labels } }),
  ]);
});

test("what happens in a namespace is told to the team that lives there, and to nobody in particular where two do", () => {
  const asks = [
    ...askedBy("shop", offered.scrape({ name: "cart", matchLabels: { app: "cart" }, port: "metrics" })),
    { ask: "metrics-user", to: "prometheus", from: { app: "search", namespace: "search", team: "shop" } },
    ...["one", "two"].map((team) => ({ ask: "metrics-user", to: "prometheus", from: { app: team, namespace: "shared", team } })),
  ];
  expect(one("Prometheus", "prometheus", brick.answer?.(asks, platform))).toMatchObject({
    spec: {
      alerting: {
        alertmanagers: [
          {
            name: "alertmanager-operated",
            alertRelabelings: [
              { action: "replace", sourceLabels: ["team", "namespace"], regex: ";(search|shop)", targetLabel: "team", replacement: "shop" },
            ],
          },
        ],
      },
    },
  });
});

test("Prometheus takes only what carries its label, keeps a disk of its own, and gets no more rights than it needs", () => {
  const answered = brick.answer?.([], platform);
  expect(one("Prometheus", "prometheus", answered)).toMatchObject({
    spec: {
      replicas: 2,
      externalLabels: { cluster: "prod-eu" },
      retention: "15d",
      retentionSize: "40960MiB",
      podMonitorSelector: { matchLabels: labels },
      podMonitorNamespaceSelector: {},
      probeSelector: { matchLabels: labels },
      ruleSelector: { matchLabels: labels },
      securityContext: { runAsNonRoot: true, runAsUser: 1000, seccompProfile: { type: "RuntimeDefault" } },
      storage: { volumeClaimTemplate: { spec: { storageClassName: "balanced", resources: { requests: { storage: "50Gi" } } } } },
      resources: { requests: { cpu: "500m", memory: "2Gi" }, limits: { memory: "2Gi" } },
    },
  });
  const spec = one("Prometheus", "prometheus", answered)?.spec;
  // Rules and scrape configurations come from its own namespace alone; ServiceMonitors from none.
  for (const field of ["ruleNamespaceSelector", "scrapeConfigNamespaceSelector", "serviceMonitorSelector"])
    expect(spec).not.toHaveProperty(field);
  expect(one("ClusterRole", "prometheus", brick.objects(platform))).toMatchObject({
    rules: [
      { resources: ["nodes", "pods"], verbs: ["get", "list", "watch"] },
      { resources: ["nodes/metrics"], verbs: ["get"] },
    ],
  });
});

test("kubelets are not verified, and that is said aloud, unless the cluster signed their certificates", () => {
  const kubelet = (verifyKubelets: boolean) =>
    one("Prometheus", "prometheus", prometheus({ alerts: { otherwise }, verifyKubelets }).answer?.([], platform));
  expect(kubelet(false)).toMatchObject({
    metadata: { annotations: { "ignore-check.ashlar.dev/unverified-tls": expect.stringMatching(/verifyKubelets/) } },
    spec: { scrapeClasses: [{ tlsConfig: { insecureSkipVerify: true }, relabelings: [{ action: "keep", regex: ".+" }] }] },
  });
  expect(kubelet(true)?.metadata).toEqual({ name: "prometheus" });
  expect(kubelet(true)).toMatchObject({
    spec: { scrapeClasses: [{ tlsConfig: { caFile: "/var/run/secrets/kubernetes.io/serviceaccount/ca.crt" } }] },
  });
});

test("only who said so may ask Prometheus, and only Prometheus may ask Alertmanager", () => {
  expect(offered.query).toMatchObject({ address: "http://prometheus.prometheus.svc:9090", port: 9090 });
  const answered = brick.answer?.(askedBy("grafana", offered.query.outputs), platform);
  expect(one("NetworkPolicy", "prometheus", answered)).toMatchObject({
    spec: {
      ingress: [
        {
          from: [
            { podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } } },
            { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "grafana" } } },
          ],
          ports: [{ port: 9090 }],
        },
      ],
    },
  });
  expect(one("NetworkPolicy", "alertmanager", answered)).toMatchObject({
    spec: {
      ingress: [
        { from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "prometheus" } } }], ports: [{ port: 9093 }] },
        { from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "alertmanager" } } }] },
      ],
    },
  });
});

test("the charts bring the operator and three exporters, and no monitor, rule or Grafana of their own", () => {
  const sources = brick.objects(platform).filter((output) => "source" in output);
  expect(sources).toMatchObject([
    {
      name: "kube-prometheus-stack",
      version: "88.5.3",
      values: {
        defaultRules: { create: false },
        grafana: { enabled: false },
        prometheus: { enabled: false },
        prometheusOperator: { prometheusInstanceNamespaces: ["prometheus"], admissionWebhooks: { certManager: { enabled: true } } },
      },
    },
    { name: "kube-state-metrics", version: "8.4.0", values: { collectorsExclude: ["secrets", "configmaps"] } },
    { name: "prometheus-node-exporter", version: "4.56.1", values: { namespaceOverride: "kube-system" } },
    { name: "prometheus-blackbox-exporter", version: "11.17.2", values: { replicas: 2 } },
  ]);
});

test("without node exporters nothing is written to kube-system", () => {
  const without = prometheus({ alerts: { otherwise }, nodeExporter: false });
  expect(without.alsoIn).toBeUndefined();
  expect(one("PodMonitor", "node-exporter", without.objects(platform))).toBeUndefined();
  expect(without.objects(platform).filter((output) => "source" in output)).toHaveLength(3);
});

test("beside a mesh it lets in what comes by the mesh's port, for Prometheus speaks to Alertmanager and the exporters over it too", () => {
  const mesh = { join: () => [], allow: () => [], requests: () => [] };
  const policy = { apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata: { name: "linkerd" } };
  expect(brick.objects({ ...platform, mesh: { ...mesh, callerPolicies: () => [policy] } })).toContain(policy);
  expect(brick.objects({ ...platform, mesh })).toEqual(brick.objects(platform));
});

test("an ask that it does not understand is reported", () => {
  const [problem] = brick.answer?.(askedBy("shop", [{ ask: "listener", to: "prometheus" }]), platform) ?? [];
  expect(problem).toMatchObject({ rule: "unknown-ask", message: "prometheus does not understand the ask 'listener'" });
});

test("asks carry nothing but what the brick reads", () => {
  expect(offered.alerts("backup", [failed]).filter(isAsk)).toEqual([
    { ask: "alerts", to: "prometheus", name: "backup", alerts: [failed] },
    { ask: "metrics-user", to: "prometheus" },
  ]);
});
