import type { ChartSource, Site } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { awsIdentity } from "../../clusters/workload-identity.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { awsLoadBalancerControllerKinds } from "./aws-load-balancer-controller.kinds.ts";
import recorded from "./aws-load-balancer-controller.lock.json" with { type: "json" };

const NAME = "aws-load-balancer-controller";

/** What an environment says of the controller. */
export interface ControllerValues {
  /** The VPC of the cluster: pods cannot ask for it where the nodes' metadata is closed to them. */
  readonly vpc: `vpc-${string}`;
  /** The cluster's name in EKS; that of the cluster here unless said otherwise. Subnets are found by it. */
  readonly clusterName?: string;
  /** Unless said otherwise the one that the cluster's `cloud` names. */
  readonly region?: string;
  /**
   * The IAM role that its ServiceAccount `aws-load-balancer-controller` acts as (IRSA), with the policy of docs/install/iam_policy.json
   * at v3.5.0. Without it, the role that EKS Pod Identity gives it.
   */
  readonly role?: `arn:${string}`;
  /** Pods that configure the load balancer; 2 unless said otherwise. */
  readonly controllers?: number;
  readonly size?: PodSize;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const labels = { "app.kubernetes.io/name": NAME, "app.kubernetes.io/instance": NAME };

/** The chart of v3.5.0, with our values for it: it runs Gateways, and leaves Ingresses and Services of the cluster alone. */
export const controllerChart = (values: ControllerValues, { site }: Site): ChartSource => ({
  source: "chart",
  repository: "https://aws.github.io/eks-charts",
  name: NAME,
  version: recorded.version,
  release: NAME,
  lock: lockOf(recorded, awsLoadBalancerControllerKinds),
  values: mergeChartValues(
    {
      clusterName: values.clusterName ?? site.cluster,
      region: values.region ?? site.cloud.region,
      vpcId: values.vpc,
      serviceAccount: { create: true, name: NAME, annotations: awsIdentity(values.role).annotations },
      replicaCount: values.controllers ?? 2,
      podDisruptionBudget: oneAtATime,
      resources: containerResources(values.size ?? { cpu: "100m", memory: "256Mi" }),
      topologySpreadConstraints: podSpread(labels),
      podSecurityContext: { fsGroup: 65534, seccompProfile: { type: "RuntimeDefault" } },
      securityContext: {
        runAsNonRoot: true,
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ["ALL"] },
      },
      // Without cert-manager the chart makes a new certificate authority each time it is rendered.
      enableCertManager: true,
      defaultTargetType: "ip",
      controllerConfig: { featureGates: { NLBGatewayAPI: false } },
      createIngressClassResource: false,
      ingressClassParams: { create: false },
      webhookConfig: { disableIngressValidation: true },
      // It would make itself the load balancer of every new Service.
      enableServiceMutatorWebhook: false,
    },
    values.chartValues,
  ),
});
