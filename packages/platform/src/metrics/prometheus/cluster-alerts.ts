import type { Alert } from "@ashlar/model";

/**
 * What is alerted of any cluster, whoever runs in it: few, each with something to do about it. Names of metrics: kube-state-metrics
 * v2.20, the kubelet of Kubernetes 1.35, Prometheus 3.14, Alertmanager 0.34 and prometheus-operator v0.93.
 */
export const clusterAlerts: readonly Alert[] = [
  {
    alert: "TargetDown",
    expr: "sum by (namespace, job) (up == bool 0) > 0",
    for: "15m",
    severity: "warning",
    summary: "{{ $value }} pods of {{ $labels.job }} show no metrics",
  },
  {
    alert: "ProbeFails",
    expr: "min by (namespace, instance) (probe_success) < 1",
    for: "5m",
    severity: "critical",
    summary: "{{ $labels.instance }} does not answer as it should",
  },
  {
    alert: "PodCrashLooping",
    expr: "sum by (namespace, pod, container) (increase(kube_pod_container_status_restarts_total[30m])) > 4",
    for: "5m",
    severity: "warning",
    summary:
      "Container {{ $labels.container }} of {{ $labels.namespace }}/{{ $labels.pod }} started {{ $value | humanize }} times in half an hour",
  },
  {
    alert: "DeploymentNotAvailable",
    expr: "kube_deployment_status_replicas_available == 0 and kube_deployment_spec_replicas > 0",
    for: "5m",
    severity: "critical",
    summary: "No pod of Deployment {{ $labels.namespace }}/{{ $labels.deployment }} is available",
  },
  {
    alert: "DeploymentNotAvailable",
    expr: "kube_deployment_status_replicas_available < kube_deployment_spec_replicas",
    for: "20m",
    severity: "warning",
    summary: "Deployment {{ $labels.namespace }}/{{ $labels.deployment }} has {{ $value }} pods, fewer than it should",
  },
  {
    alert: "NodeNotReady",
    expr: 'sum by (node) (kube_node_status_condition{condition="Ready",status!="true"}) > 0',
    for: "10m",
    severity: "warning",
    summary: "Node {{ $labels.node }} is not ready",
  },
  {
    alert: "VolumeFillsUp",
    expr: "kubelet_volume_stats_available_bytes < 0.05 * kubelet_volume_stats_capacity_bytes",
    for: "5m",
    severity: "critical",
    summary: "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} has {{ $value | humanize1024 }}B left",
  },
  {
    alert: "VolumeFillsUp",
    expr: "predict_linear(kubelet_volume_stats_available_bytes[12h], 3 * 24 * 3600) < 0 and kubelet_volume_stats_available_bytes < 0.3 * kubelet_volume_stats_capacity_bytes",
    for: "1h",
    severity: "warning",
    summary: "{{ $labels.namespace }}/{{ $labels.persistentvolumeclaim }} will be full within three days",
  },
  {
    alert: "MonitoringNotAsWritten",
    expr: 'max by (controller, resource) (prometheus_operator_managed_resources{state="rejected"}) > 0 or prometheus_config_last_reload_successful < 1',
    for: "10m",
    severity: "warning",
    summary: "The Prometheus operator refuses an object, or Prometheus its configuration",
  },
  {
    alert: "AlertsNotEvaluated",
    expr: "sum by (rule_group) (increase(prometheus_rule_evaluation_failures_total[10m])) > 0",
    for: "10m",
    severity: "warning",
    summary: "Rules of {{ $labels.rule_group }} fail, so nobody would be told",
  },
  {
    alert: "AlertsNotDelivered",
    expr: "sum by (integration) (increase(alertmanager_notifications_failed_total[10m])) > 0",
    for: "10m",
    severity: "critical",
    summary: "Alertmanager cannot reach {{ $labels.integration }}",
  },
];
