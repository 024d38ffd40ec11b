import type { ChartSource } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { awsIdentity } from "../../clusters/workload-identity.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import recorded from "./aws-ebs.lock.json" with { type: "json" };

/** The driver installed by us, for clusters that do without the add-on. */
export interface EbsCsiDriver {
  /** The IAM role that may make volumes (IRSA). Without it, the role that EKS Pod Identity gives the ServiceAccount `ebs-csi-controller-sa`. */
  readonly role?: `arn:${string}`;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const noCapabilities = { capabilities: { drop: ["ALL"] } };

/**
 * The chart of the driver. The node's plugin mounts disks and is privileged; the controller is not. The controller is told the region,
 * for good nodes keep their metadata from pods. Facts: kubernetes-sigs/aws-ebs-csi-driver, chart 2.64.0, values.yaml and templates.
 */
export const ebsCsiDriver = ({ role, chartValues }: EbsCsiDriver, region: string | undefined): ChartSource => ({
  source: "chart",
  repository: "https://kubernetes-sigs.github.io/aws-ebs-csi-driver",
  name: "aws-ebs-csi-driver",
  version: recorded.version,
  release: "aws-ebs-csi-driver",
  lock: lockOf(recorded, []),
  values: mergeChartValues(
    {
      controller: {
        replicaCount: 2,
        ...(region === undefined ? {} : { region }),
        // With two pods the chart's own budget lets one of them go.
        podDisruptionBudget: { enabled: true, unhealthyPodEvictionPolicy: oneAtATime.unhealthyPodEvictionPolicy },
        topologySpreadConstraints: podSpread({ app: "ebs-csi-controller" }),
        serviceAccount: { annotations: awsIdentity(role).annotations },
        containerSecurityContext: noCapabilities,
      },
      node: { enableWindows: false },
      sidecars: {
        provisioner: { securityContext: noCapabilities },
        attacher: { securityContext: noCapabilities },
        resizer: { securityContext: noCapabilities },
        livenessProbe: { securityContext: noCapabilities },
        // Helm sees no CRDs when it renders without a cluster, and would leave it out.
        snapshotter: { forceEnable: true, securityContext: noCapabilities },
      },
      helmTester: { enabled: false },
    },
    chartValues,
  ),
});
