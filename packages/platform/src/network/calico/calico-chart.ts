import type { ChartSource, KubeObject, Output } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { rangeProblems } from "../cluster-rules.ts";
import type { FelixConfiguration } from "./calico.kinds.ts";
import recorded from "./calico.lock.json" with { type: "json" };
import { calicoOperatorKinds } from "./calico-crds.kinds.ts";
import recordedCrds from "./calico-crds.lock.json" with { type: "json" };

/**
 * Calico by its operator. As the network itself no pod runs before it, Argo CD's neither: a person installs the same charts first, as
 * releases `calico-crds` and `calico` in tigera-operator with these values, and Argo CD takes them over from there. Whoever takes this value
 * away again takes the network away.
 */
export interface CalicoInstall {
  /** Where pods get addresses from, or the cloud's own network, whose pods Calico then only holds to their policies. */
  readonly network: { readonly podCidrs: readonly [string, ...string[]] } | "AmazonVPC" | "AzureVNET";
  /** What the operator would find the nodes to run and write into its own object, if it is one of these; on a cloud's network it follows. */
  readonly distribution?: "EKS" | "AKS" | "RKE2" | "Kind" | "TKG";
  /** As kube-proxy does it on the same nodes; Iptables unless said otherwise. */
  readonly dataplane?: "Iptables" | "Nftables";
  /** Of the agent on each node; 250m and 512Mi unless said otherwise. */
  readonly agent?: PodSize;
  /** Values of the chart of the operator that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const repository = "https://docs.tigera.io/calico/charts";
const provider = { AmazonVPC: "EKS", AzureVNET: "AKS" } as const;

/** Each default that the operator would write into the list (tigera/operator v1.42.3, pkg/controller/ippool/defaults.go). */
const pool = (cidr: string, index: number) => ({
  name: index === 0 ? "default-ipv4-ippool" : `ipv4-ippool-${index + 1}`,
  cidr,
  encapsulation: "VXLAN",
  natOutgoing: "Enabled",
  nodeSelector: "all()",
  blockSize: 26,
  disableBGPExport: false,
  disableNewAllocations: false,
  allowedUses: ["Workload", "Tunnel"],
  assignmentMode: "Automatic",
});

const container = (name: string, size: PodSize) => ({
  spec: { template: { spec: { containers: [{ name, resources: containerResources(size) }] } } },
});

const installation = ({
  network,
  dataplane = "Iptables",
  agent = { cpu: "250m", memory: "512Mi" },
  distribution,
}: CalicoInstall): ChartValues => ({
  enabled: true,
  ...(typeof network === "string"
    ? { kubernetesProvider: provider[network], cni: { type: network }, calicoNetwork: { linuxDataplane: dataplane, bgp: "Disabled" } }
    : {
        kubernetesProvider: distribution ?? "",
        cni: { type: "Calico", ipam: { type: "Calico" } },
        calicoNetwork: { linuxDataplane: dataplane, bgp: "Disabled", ipPools: network.podCidrs.map(pool) },
      }),
  controlPlaneReplicas: 2,
  calicoNodeDaemonSet: container("calico-node", agent),
  typhaDeployment: container("calico-typha", { cpu: "50m", memory: "128Mi" }),
  calicoKubeControllersDeployment: container("calico-kube-controllers", { cpu: "50m", memory: "128Mi" }),
});

const crds = (): ChartSource => ({
  source: "chart",
  repository,
  name: "crd.projectcalico.org.v1",
  version: recordedCrds.version,
  release: "calico-crds",
  lock: lockOf(recordedCrds, calicoOperatorKinds),
  values: {},
});

const operator = (install: CalicoInstall): ChartSource => ({
  source: "chart",
  repository,
  name: "tigera-operator",
  version: recorded.version,
  release: "calico",
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      // The chart of the CRDs owns them: two owners of two versions would undo each other.
      manageCRDs: false,
      installation: installation(install),
      apiServer: { enabled: true, apiServerDeployment: container("calico-apiserver", { cpu: "50m", memory: "128Mi" }) },
      // A page that shows all connections to whoever reaches it, and what collects them.
      goldmane: { enabled: false },
      whisker: { enabled: false },
      // The chart runs one, which its agents do without while it moves.
      resources: containerResources({ cpu: "50m", memory: "256Mi" }),
    },
    install.chartValues,
  ),
});

/** Felix otherwise reports the size and version of the cluster to its makers; the operator adds its own fields to the same object. */
const silent = (): KubeObject =>
  ({
    apiVersion: "projectcalico.org/v3",
    kind: "FelixConfiguration",
    metadata: { name: "default" },
    spec: { usageReportingEnabled: false },
  }) satisfies FelixConfiguration;

/** The charts of an installation, or what is wrong with it. */
export const calicoCharts = (install: CalicoInstall): readonly Output[] => {
  const problems = typeof install.network === "string" ? [] : rangeProblems("podCidrs", install.network.podCidrs);
  return problems.length > 0 ? problems : [crds(), operator(install), silent()];
};
