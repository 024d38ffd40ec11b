import type { Alert, Alerts, Metrics, Output } from "@ashlar/model";
import { NAME } from "./ceph-place.ts";

/** Names of the manager's metrics (ceph v20, src/pybind/mgr/prometheus). */
const alerts: readonly Alert[] = [
  {
    alert: "CephInError",
    expr: "max(ceph_health_status) == 2",
    for: "5m",
    severity: "critical",
    summary: "Ceph says that its health is HEALTH_ERR: data may be out of reach",
  },
  {
    alert: "CephInWarning",
    expr: "max(ceph_health_status) == 1",
    for: "30m",
    severity: "warning",
    summary: "Ceph says that its health is HEALTH_WARN",
  },
  {
    alert: "CephSilent",
    expr: "absent(ceph_health_status)",
    for: "10m",
    severity: "critical",
    summary: "No manager of Ceph tells how it is",
  },
  {
    alert: "CephDiskDown",
    expr: "count(ceph_osd_up == 0) > 0",
    for: "15m",
    severity: "warning",
    summary: "{{ $value }} disks of Ceph are down",
  },
  {
    alert: "CephNearlyFull",
    expr: "max(ceph_cluster_total_used_raw_bytes) / max(ceph_cluster_total_bytes) > 0.7",
    for: "1h",
    severity: "critical",
    summary: "Ceph is {{ $value | humanizePercentage }} full; it stops taking writes before it is full, and needs room to heal",
  },
];

/** Who collects Ceph's metrics, and what is told by them. */
export const watchCeph = (metrics: (Metrics & Partial<Alerts>) | undefined): readonly Output[] => {
  if (metrics === undefined) return [];
  const scrape = (app: string) => metrics.scrape({ name: app, matchLabels: { app, rook_cluster: NAME }, port: "http-metrics" });
  return [...scrape("rook-ceph-mgr"), ...scrape("rook-ceph-exporter"), ...(metrics.alerts?.("ceph", alerts) ?? [])];
};
