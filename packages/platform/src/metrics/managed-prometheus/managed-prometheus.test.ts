import { isAsk, isObject, isSource, type SecretRequest } from "@ashlar/model";
import { expect, test } from "vitest";
import { askedBy, site } from "../../testing/site.ts";
import { managedPrometheus } from "./managed-prometheus.ts";

const platform = { site, secrets: { secret: ({ name, keys }: SecretRequest) => [{ ask: "secret", to: "store", name, keys }] } };
const brick = managedPrometheus({ alertmanager: { entry: "alertmanager" }, everySeconds: 30 });
const offered = brick.offers(platform);

test("an app's pods are collected where they are", () => {
  expect(offered.scrape({ name: "cart", matchLabels: { app: "cart" }, port: "metrics" })).toEqual([
    {
      apiVersion: "monitoring.googleapis.com/v1",
      kind: "PodMonitoring",
      metadata: { name: "cart" },
      spec: {
        selector: { matchLabels: { app: "cart" } },
        endpoints: [{ port: "metrics", path: "/metrics", interval: "30s" }],
        limits: { samples: 50_000 },
      },
    },
  ]);
});

test("alerts see the whole cluster and name the team that asked", () => {
  const asks = askedBy(
    "ledger",
    offered.alerts("backup", [{ alert: "BackupFailed", expr: "failed > 0", severity: "critical", summary: "No backup" }]),
  );
  expect(brick.answer?.(asks, platform)).toEqual([
    {
      apiVersion: "monitoring.googleapis.com/v1",
      kind: "ClusterRules",
      metadata: { name: "ledger.backup" },
      spec: {
        groups: [
          {
            name: "ledger.backup",
            interval: "1m",
            rules: [
              {
                alert: "BackupFailed",
                expr: "failed > 0",
                labels: { team: "ledger", severity: "critical" },
                annotations: { summary: "No backup" },
              },
            ],
          },
        ],
      },
    },
  ]);
});

test("the managed Alertmanager reads its configuration from a Secret that the store fills, or somebody by hand", () => {
  expect(brick.objects(platform)).toContainEqual({
    ask: "secret",
    to: "store",
    name: "alertmanager",
    keys: { "alertmanager.yaml": { entry: "alertmanager" } },
  });
  expect(managedPrometheus({ alertmanager: "by hand" }).objects(platform).filter(isAsk)).toEqual([]);
});

test("CronJobs, which GKE tells nothing of, are told of with their own namespaces", () => {
  expect(brick.objects(platform)).toContainEqual({
    apiVersion: "monitoring.googleapis.com/v1",
    kind: "ClusterPodMonitoring",
    metadata: { name: "kube-state-metrics" },
    spec: {
      selector: { matchLabels: { "app.kubernetes.io/name": "kube-state-metrics", "app.kubernetes.io/instance": "kube-state-metrics" } },
      endpoints: [{ port: "http", path: "/metrics", interval: "30s" }],
      targetLabels: { metadata: [] },
    },
  });
  expect(brick.objects(platform).filter(isSource)).toMatchObject([
    {
      name: "kube-state-metrics",
      version: "8.4.0",
      values: {
        collectors: ["cronjobs"],
        networkPolicy: {
          enabled: true,
          ingress: [
            {
              from: ["gmp-system", "gke-gmp-system"].map((name) => ({
                namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } },
              })),
              ports: [{ port: "http", protocol: "TCP" }],
            },
          ],
        },
      },
    },
  ]);
});

test("an author may have more kinds of objects told of", () => {
  const wider = managedPrometheus({ alertmanager: "by hand", chartValues: { collectors: ["cronjobs", "jobs"] } });
  expect(wider.objects(platform).filter(isSource)).toMatchObject([{ values: { collectors: ["cronjobs", "jobs"] } }]);
});

test("it neither probes nor answers queries, so an app or a Grafana that needs that does not compile", () => {
  expect(Object.keys(offered).sort()).toEqual(["alerts", "clients", "scrape"]);
});

test("on another cloud it says what to take instead", () => {
  const eks = { ...platform, site: { ...site, cloud: { provider: "eks" } } };
  expect(brick.objects(eks).filter((output) => !isObject(output))).toContainEqual({
    rule: "wrong-cloud",
    message: "metrics: managed-prometheus works in clusters of gke only, and prod-eu runs on eks",
    remedy: "Put prometheus into the slot",
  });
});

test("an ask that it does not understand is reported", () => {
  expect(brick.answer?.(askedBy("shop", [{ ask: "metrics-query", to: "managed-prometheus" }]), platform)).toMatchObject([
    { rule: "unknown-ask", message: "managed-prometheus does not understand the ask 'metrics-query'" },
  ]);
});
