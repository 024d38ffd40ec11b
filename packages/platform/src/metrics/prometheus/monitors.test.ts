import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { clusterMonitors } from "./monitors.ts";
import { prometheus } from "./prometheus.ts";

const certificates = { certificate: () => [], labelledCertificate: () => [] };
const offered = prometheus({ alerts: { otherwise: { critical: [], warning: [] } } }).offers({
  site,
  certificates,
  secrets: { secret: () => [] },
});
const labels = { "ashlar.dev/metrics": "prometheus" };

test("an app's pods are collected by a monitor of its own, and a probe asks through the blackbox exporter", () => {
  expect(offered.scrape({ name: "cart", matchLabels: { app: "cart" }, port: "metrics" })).toEqual([
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "PodMonitor",
      metadata: { name: "cart", labels },
      spec: {
        selector: { matchLabels: { app: "cart" } },
        sampleLimit: 50_000,
        podMetricsEndpoints: [{ port: "metrics", path: "/metrics" }],
      },
    },
    { ask: "metrics-user", to: "prometheus" },
  ]);
  expect(offered.probe({ name: "shop", target: "https://shop.example.com", by: "http" }).filter(isObject)).toEqual([
    {
      apiVersion: "monitoring.coreos.com/v1",
      kind: "Probe",
      metadata: { name: "shop", labels },
      spec: {
        jobName: "probe",
        module: "http_2xx",
        prober: { url: "blackbox-exporter.prometheus.svc:9115", path: "/probe", scheme: "http" },
        targets: { staticConfig: { static: ["https://shop.example.com"] } },
      },
    },
  ]);
});

test("whoever is asked inside the cluster lets the blackbox exporter in", () => {
  expect(offered.probers).toEqual([
    {
      namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "prometheus" } },
      podSelector: {
        matchLabels: { "app.kubernetes.io/name": "prometheus-blackbox-exporter", "app.kubernetes.io/instance": "blackbox-exporter" },
      },
    },
  ]);
});

test("what is collected of the cluster carries the label too, and of kubelets only what says something of workloads", () => {
  const monitors = clusterMonitors(true);
  expect(monitors.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toEqual([
    "PodMonitor prometheus",
    "PodMonitor alertmanager",
    "PodMonitor prometheus-operator",
    "PodMonitor kube-state-metrics",
    "PodMonitor blackbox-exporter",
    "PodMonitor node-exporter",
    "ScrapeConfig kubelet",
    "ScrapeConfig cadvisor",
  ]);
  for (const { metadata } of monitors) expect(metadata.labels).toEqual(labels);
  const kept = (name: string) => {
    const rule = JSON.stringify(monitors.find(({ metadata }) => metadata.name === name)?.spec);
    return new RegExp(`^(${/"regex":"([^"]+)"/.exec(rule)?.[1]})$`);
  };
  for (const metric of ["kubelet_volume_stats_available_bytes", "kubelet_running_pods"]) expect(metric).toMatch(kept("kubelet"));
  for (const metric of [
    "container_cpu_usage_seconds_total",
    "container_cpu_cfs_throttled_periods_total",
    "container_memory_working_set_bytes",
    "container_network_receive_bytes_total",
  ])
    expect(metric).toMatch(kept("cadvisor"));
  expect("container_tasks_state").not.toMatch(kept("cadvisor"));
});
