import type { ChartSource, Lock, Site } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { istioKinds } from "./istio.kinds.ts";
import base from "./istio-base.lock.json" with { type: "json" };
import cni from "./istio-cni.lock.json" with { type: "json" };
import { WAYPOINT_CLASS, waypointPods } from "./istio-names.ts";
import type { IstioValues } from "./istio-values.ts";
import istiod from "./istiod.lock.json" with { type: "json" };
import ztunnel from "./ztunnel.lock.json" with { type: "json" };

const seccompProfile = { type: "RuntimeDefault" };
// istiod would turn `Ignore` to `Fail` by itself, and Argo CD back.
const failing = { validationFailurePolicy: "Fail" };
const logAsJson = true;
const networkPolicy = { enabled: true };

const isGke = ({ site }: Site): boolean => site.cloud.provider === "gke";

/** GKE takes pods of node-critical priority outside of kube-system only under a quota (files/profile-platform-gke.yaml). */
const platformOf = (site: Site) => (isGke(site) ? { platform: "gke" } : {});

/** The chart would tell GKE by the server's full version, of which Argo CD may hand on the number alone (istio-cni, daemonset.yaml). */
const pluginsOf = (site: Site) => (isGke(site) ? { cniBinDir: "/home/kubernetes/bin" } : {});

const istiodValues = ({ replicas = 2, waypoints = 2, size = { cpu: "500m", memory: "2Gi" } }: IstioValues, site: Site): ChartValues => ({
  profile: "ambient",
  autoscaleEnabled: false,
  replicaCount: replicas,
  pdb: oneAtATime,
  resources: containerResources(size),
  topologySpreadConstraints: podSpread({ app: "istiod" }),
  seccompProfile,
  base: failing,
  gateways: { seccompProfile },
  gatewayClasses: {
    [WAYPOINT_CLASS]: { deployment: { spec: { replicas: waypoints } }, podDisruptionBudget: { spec: oneAtATime } },
  },
  global: {
    ...platformOf(site),
    networkPolicy,
    logAsJson,
    waypoint: {
      // `null`: the chart's own limit would throttle.
      resources: { requests: { cpu: "100m", memory: "256Mi" }, limits: { cpu: null, memory: "256Mi" } },
      topologySpreadConstraints: podSpread(waypointPods),
    },
  },
});

/**
 * Istio's four charts, in ambient mode: a proxy on each node takes the place of one in each pod, so pods of members keep the
 * `restricted` level, and neither joining nor an upgrade restarts them. Facts: istio/istio 1.30.3, manifests/charts.
 */
export const istioCharts = (values: IstioValues, site: Site): readonly ChartSource[] => {
  const chart = (name: "base" | "istiod" | "cni" | "ztunnel", lock: Lock, ours: ChartValues): ChartSource => ({
    source: "chart",
    repository: "https://istio-release.storage.googleapis.com/charts",
    name,
    version: lock.version,
    release: name === "base" || name === "cni" ? `istio-${name}` : name,
    lock,
    values: mergeChartValues(ours, values.chartValues?.[name]),
  });
  return [
    chart("base", lockOf(base, istioKinds), { base: failing }),
    chart("istiod", lockOf(istiod, []), istiodValues(values, site)),
    chart("cni", lockOf(cni, []), {
      profile: "ambient",
      ...pluginsOf(site),
      resources: containerResources({ cpu: "100m", memory: "256Mi" }),
      seccompProfile,
      global: { ...platformOf(site), networkPolicy, logAsJson },
    }),
    chart("ztunnel", lockOf(ztunnel, []), {
      profile: "ambient",
      resources: containerResources(values.nodeProxySize ?? { cpu: "200m", memory: "512Mi" }),
      logAsJson,
      global: { ...platformOf(site), networkPolicy },
    }),
  ];
};
