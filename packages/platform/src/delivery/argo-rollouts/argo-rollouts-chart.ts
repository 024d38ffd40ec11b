import type { ChartSource } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { containerResources } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { argoRolloutsKinds } from "./argo-rollouts.kinds.ts";
import recorded from "./argo-rollouts.lock.json" with { type: "json" };
import type { ArgoRolloutsValues } from "./argo-rollouts-values.ts";

export const NAME = "argo-rollouts";

/** The name by which Rollouts ask for the plugin that sets weights of HTTPRoutes. */
export const PLUGIN = "argoproj-labs/gatewayAPI";

const binary = "rollouts-plugin-trafficrouter-gatewayapi";
const volume = { name: "gateway-api-plugin", mountPath: "/plugins" };

// Copied from its image, which is pinned and for each processor, rather than downloaded from GitHub whenever a pod starts.
const copyPlugin = {
  name: volume.name,
  image: `ghcr.io/argoproj-labs/${binary}:v0.15.0`,
  command: ["cp", `/bin/${binary}`, volume.mountPath],
  volumeMounts: [volume],
  resources: containerResources({ cpu: "10m", memory: "64Mi" }),
  securityContext: {
    allowPrivilegeEscalation: false,
    capabilities: { drop: ["ALL"] },
    readOnlyRootFilesystem: true,
    seccompProfile: { type: "RuntimeDefault" },
  },
};

/** The labels that the chart selects the controller by, for a release of this name. */
export const controllerPods = {
  "app.kubernetes.io/name": NAME,
  "app.kubernetes.io/instance": NAME,
  "app.kubernetes.io/component": "rollouts-controller",
};

const noProviders = Object.fromEntries(
  ["istio", "smi", "ambassador", "awsLoadBalancerController", "awsAppMesh", "traefik", "apisix", "contour", "glooPlatform"].map((name) => [
    name,
    false,
  ]),
);

/** Facts: argoproj/argo-helm argo-rollouts-2.41.0, argoproj-labs/rollouts-plugin-trafficrouter-gatewayapi v0.15.0. */
export const argoRolloutsChart = ({
  replicas = 2,
  size = { cpu: "100m", memory: "256Mi" },
  chartValues,
}: ArgoRolloutsValues): ChartSource => ({
  source: "chart",
  repository: "https://argoproj.github.io/argo-helm",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, argoRolloutsKinds),
  values: mergeChartValues(
    {
      installCRDs: true,
      keepCRDs: true,
      controller: {
        replicas,
        // The chart takes v1.9.0; this one has the same CRDs.
        image: { tag: "v1.9.1" },
        resources: containerResources(size),
        topologySpreadConstraints: podSpread(controllerPods),
        logging: { format: "json" },
        initContainers: [copyPlugin],
        volumes: [{ name: volume.name, emptyDir: {} }],
        volumeMounts: [{ ...volume, readOnly: true }],
        trafficRouterPlugins: [{ name: PLUGIN, location: `file://${volume.mountPath}/${binary}` }],
      },
      // It changes routes of the Gateway API and nothing of other products.
      providerRBAC: { providers: { ...noProviders, gatewayAPI: true } },
    },
    chartValues,
  ),
});
