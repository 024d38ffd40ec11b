import type { ChartSource } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import recorded from "./cilium.lock.json" with { type: "json" };

/**
 * Cilium as the network itself, for clusters that come without one: kubeadm, Talos, k3s. No pod runs before it, Argo CD's neither: a person
 * installs the same chart first, as release `cilium` in kube-system with these values, and Argo CD takes it over from there. Whoever takes
 * this value away again takes the network away.
 */
export interface CiliumInstall {
  /** Where pods get addresses from, a /24 for each node. Used nowhere else that pods call, and not to be taken back later. */
  readonly podCidrs: readonly [string, ...string[]];
  /** Where nodes reach the API server, if Cilium takes the place of kube-proxy: its Service is there only after Cilium. */
  readonly withoutKubeProxy?: { readonly host: string; readonly port: number };
  /** WireGuard between nodes; false unless said otherwise. Needs UDP port 51871 open among them. */
  readonly encrypted?: boolean;
  /** Another plugin takes part in each pod's network, that of a mesh: Cilium leaves its configuration in place. */
  readonly besideMesh?: boolean;
  /** Of the agent on each node; 100m and 1Gi unless said otherwise. */
  readonly agent?: PodSize;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const proxy = ({ withoutKubeProxy, besideMesh = false }: CiliumInstall): ChartValues =>
  withoutKubeProxy === undefined
    ? { kubeProxyReplacement: "false" }
    : {
        kubeProxyReplacement: "true",
        k8sServiceHost: withoutKubeProxy.host,
        k8sServicePort: withoutKubeProxy.port,
        // Otherwise Cilium would choose the pod behind a Service before the mesh sees the connection.
        socketLB: { hostNamespaceOnly: besideMesh },
      };

/** The chart. Its CRDs come with the operator, which makes them when it starts. */
export const ciliumChart = (install: CiliumInstall): ChartSource => ({
  source: "chart",
  repository: "https://helm.cilium.io",
  name: "cilium",
  version: recorded.version,
  release: "cilium",
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      ...proxy(install),
      routingMode: "tunnel",
      tunnelProtocol: "vxlan",
      ipam: { mode: "cluster-pool", operator: { clusterPoolIPv4PodCIDRList: install.podCidrs, clusterPoolIPv4MaskSize: 24 } },
      cni: { exclusive: install.besideMesh !== true },
      encryption: { enabled: install.encrypted === true, type: "wireguard" },
      policyEnforcementMode: "default",
      // FQDN and HTTP rules are looked at by proxies.
      l7Proxy: true,
      // Without these a change of the configuration would wait for the next restart.
      rollOutCiliumPods: true,
      resources: containerResources(install.agent ?? { cpu: "100m", memory: "1Gi" }),
      envoy: { enabled: true, rollOutPods: true, resources: containerResources({ cpu: "100m", memory: "512Mi" }) },
      operator: {
        replicas: 2,
        rollOutPods: true,
        podDisruptionBudget: { enabled: true, ...oneAtATime },
        resources: containerResources({ cpu: "50m", memory: "256Mi" }),
      },
      // By default Helm makes new certificates each time it renders.
      hubble: { enabled: true, tls: { auto: { enabled: true, method: "cronJob" } } },
      certgen: { resources: containerResources({ cpu: "10m", memory: "64Mi" }) },
    },
    install.chartValues,
  ),
});
