import type { ChartSource, KubeObject, Lock, Site } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { linkerdKinds, trustManagerKinds } from "./linkerd.kinds.ts";
import { NAMESPACE } from "./linkerd-certificates.ts";
import cni from "./linkerd-cni.lock.json" with { type: "json" };
import controlPlane from "./linkerd-control-plane.lock.json" with { type: "json" };
import crds from "./linkerd-crds.lock.json" with { type: "json" };
import type { LinkerdValues } from "./linkerd-values.ts";
import trustManager from "./trust-manager.lock.json" with { type: "json" };

/** Resources as Linkerd's charts spell them. */
const resources = ({ cpu, memory }: PodSize) => ({ cpu: { request: cpu }, memory: { request: memory, limit: memory } });

const isGke = ({ site }: Site): boolean => site.cloud.provider === "gke";

/** GKE has its plugins elsewhere, and takes pods of node-critical priority outside of kube-system only under a quota. */
const onNodes = (site: Site) => (isGke(site) ? { destCNIBinDir: "/home/kubernetes/bin" } : { priorityClassName: "system-node-critical" });

const controlPlaneValues = ({ replicas = 3, proxySize = { cpu: "50m", memory: "128Mi" } }: LinkerdValues): ChartValues => {
  const part = resources({ cpu: "100m", memory: "256Mi" });
  // Their certificates are in Secrets of cert-manager, which also tells the API server whom to believe.
  const webhook = (name: string) => ({ externalSecret: true, injectCaFrom: `${NAMESPACE}/${name}` });
  return {
    controllerReplicas: replicas,
    enablePodAntiAffinity: replicas > 1,
    deploymentStrategy: { rollingUpdate: { maxUnavailable: 1 } },
    controllerLogFormat: "json",
    destinationResources: part,
    identityResources: part,
    proxyInjectorResources: part,
    spValidatorResources: part,
    policyController: { resources: part },
    cniEnabled: true,
    disableHeartBeat: true,
    // A pod of a member without a proxy would be outside of the mesh, and nobody would know.
    webhookFailurePolicy: "Fail",
    identity: { externalCA: true, issuer: { scheme: "kubernetes.io/tls" } },
    proxy: { resources: resources(proxySize), nativeSidecar: true },
    proxyInjector: webhook("linkerd-proxy-injector"),
    profileValidator: webhook("linkerd-sp-validator"),
    policyValidator: webhook("linkerd-policy-validator"),
  };
};

const trustManagerValues: ChartValues = {
  crds: { enabled: true, keep: true },
  replicaCount: 2,
  resources: containerResources({ cpu: "20m", memory: "128Mi" }),
  topologySpreadConstraints: podSpread({ app: "trust-manager" }),
  defaultPackage: { enabled: false },
  // It reads Secrets of this namespace and of no other.
  app: { trust: { namespace: NAMESPACE }, logFormat: "json" },
};

/** Facts: linkerd/linkerd2 edge-26.8.3 (charts), cert-manager/trust-manager v0.24.0 (deploy/charts). */
export const linkerdCharts = (values: LinkerdValues, site: Site): readonly ChartSource[] => {
  const chart = (
    name: keyof NonNullable<LinkerdValues["chartValues"]>,
    repository: string,
    lock: Lock,
    ours: ChartValues,
  ): ChartSource => ({
    source: "chart",
    repository,
    name,
    version: lock.version,
    release: name,
    lock,
    values: mergeChartValues(ours, values.chartValues?.[name]),
  });
  const edge = "https://helm.linkerd.io/edge";
  return [
    chart("linkerd-crds", edge, lockOf(crds, linkerdKinds), { installGatewayAPI: false }),
    chart("trust-manager", "quay.io/jetstack/charts", lockOf(trustManager, trustManagerKinds), trustManagerValues),
    chart("linkerd2-cni", edge, lockOf(cni, []), {
      ...onNodes(site),
      resources: resources({ cpu: "20m", memory: "64Mi" }),
      // Pods that started before the plugin was there start again.
      repairController: { enabled: true, logFormat: "json", resources: resources({ cpu: "20m", memory: "64Mi" }) },
    }),
    chart("linkerd-control-plane", edge, lockOf(controlPlane, []), controlPlaneValues(values)),
  ];
};

/** In place of those of the charts, which would let a broken pod block a drain. */
export const linkerdBudgets = (): readonly KubeObject[] => [
  ...["destination", "identity", "proxy-injector"].map((component) =>
    disruptionBudget(`linkerd-${component}`, { "linkerd.io/control-plane-component": component }),
  ),
  disruptionBudget("trust-manager", { app: "trust-manager" }),
];
