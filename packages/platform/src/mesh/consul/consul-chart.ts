import type { ChartSource, KubeObject, Site } from "@ashlar/model";
import { mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { disruptionBudget } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { memberLabels } from "../member-labels.ts";
import { consulKinds } from "./consul.kinds.ts";
import recorded from "./consul.lock.json" with { type: "json" };
import { AUTHORITY, NAME, SERVER_CERTIFICATE } from "./consul-names.ts";
import type { ConsulValues } from "./consul-values.ts";

/** The labels by which the chart tells the pods of a part, for a release of this name (templates/server-statefulset.yaml). */
export const podsOf = (component: string) => ({ app: NAME, release: NAME, component });

// Keys by which the chart reads certificates; without `auto_reload_config` a server would keep those that it started with.
const serverConfig = JSON.stringify({ auto_reload_config: true, disable_update_check: true });

// `null`: the chart's own limits would throttle.
const resources = (size: PodSize) => {
  const { requests, limits } = containerResources(size);
  return { requests, limits: { ...limits, cpu: null } };
};

const gkePlugins = ({ site }: Site) => (site.cloud.provider === "gke" ? { cniBinDir: "/home/kubernetes/bin" } : {});

/** Facts: hashicorp/consul-k8s v2.0.3, charts/consul. */
export const consulChart = (
  {
    servers = 3,
    size = { cpu: "250m", memory: "512Mi" },
    storage = "10Gi",
    storageClass,
    proxySize = { cpu: "50m", memory: "128Mi" },
    chartValues,
  }: ConsulValues,
  site: Site,
): ChartSource => ({
  source: "chart",
  repository: "https://helm.releases.hashicorp.com",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, consulKinds),
  values: mergeChartValues(
    {
      global: {
        name: NAME,
        logJSON: true,
        // The cluster's own bundle of the Gateway API is the only one.
        installK8sNetworkingCRDs: false,
        // A Job makes the key in the cluster, once.
        gossipEncryption: { autoGenerate: true },
        tls: { enabled: true, caCert: { secretName: AUTHORITY, secretKey: "tls.crt" } },
        // A Job makes the tokens in the cluster; Argo CD runs it at each sync instead of keeping it.
        acls: { manageSystemACLs: true },
        argocd: { enabled: true },
      },
      server: {
        replicas: servers,
        storage,
        ...(storageClass && { storageClass }),
        serverCert: { secretName: SERVER_CERTIFICATE },
        resources: resources(size),
        disruptionBudget: { enabled: false },
        extraConfig: serverConfig,
      },
      connectInject: {
        enabled: true,
        replicas: 2,
        // Every pod of a member, and no other.
        default: true,
        namespaceSelector: JSON.stringify({ matchLabels: memberLabels(NAME) }),
        disruptionBudget: { enabled: false },
        resources: resources({ cpu: "50m", memory: "256Mi" }),
        apiGateway: { manageExternalCRDs: false, manageNonStandardCRDs: false },
        cni: { enabled: true, ...gkePlugins(site) },
        sidecarProxy: { resources: containerResources(proxySize) },
      },
      webhookCertManager: { resources: resources({ cpu: "20m", memory: "64Mi" }) },
      // Names are those of Kubernetes, which pods ask as before.
      dns: { enabled: false, enableRedirection: false },
      ui: { enabled: false },
      tests: { enabled: false },
    },
    chartValues,
  ),
});

/** In place of the chart's own, which would let a broken pod block a drain. A majority of the servers is left by one that goes. */
export const consulBudgets = (): readonly KubeObject[] => [
  disruptionBudget("consul-server", podsOf("server")),
  disruptionBudget("consul-connect-injector", podsOf("connect-injector")),
];
