/**
 * Custom kinds whose operators make nothing of them that another object could name or select, but for what this package reads off them
 * (the Secret of an ExternalSecret): by group, the kinds of it that are not so. Every other custom resource may make pods and Secrets.
 * From the documentation of each: facts of External Secrets, cert-manager, Gateway API, Istio, Cilium, Calico, KEDA, Argo, Prometheus.
 */
const busyKinds: Readonly<Record<string, readonly string[]>> = {
  "acme.cert-manager.io": [],
  "argoproj.io": ["CronWorkflow", "EventSource", "EventBus", "Sensor", "Workflow", "WorkflowTemplate"],
  "autoscaling.k8s.io": [],
  "bitnami.com": [],
  "cert-manager.io": [],
  "cilium.io": ["CiliumEnvoyConfig"],
  "crd.projectcalico.org": [],
  "external-secrets.io": [],
  "gateway-operator.konghq.com": ["ControlPlane", "DataPlane", "AIGateway"],
  "gateway.networking.k8s.io": ["Gateway"],
  "gateway.nginx.org": [],
  "generators.external-secrets.io": [],
  "keda.sh": [],
  "monitoring.coreos.com": ["Alertmanager", "Prometheus", "PrometheusAgent", "ThanosRuler"],
  "monitoring.googleapis.com": [],
  "networking.istio.io": [],
  "policy.networking.k8s.io": [],
  "projectcalico.org": [],
  "security.istio.io": [],
  "snapshot.storage.k8s.io": [],
  "telemetry.istio.io": [],
  "traefik.io": [],
  "trust.cert-manager.io": [],
};

/** Whether nothing unknown comes of a custom resource. */
export const isPassive = (group: string, kind: string): boolean => {
  const busy = Object.hasOwn(busyKinds, group) ? busyKinds[group] : undefined;
  return busy !== undefined && !busy.includes(kind);
};
