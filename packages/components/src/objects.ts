import type { KubeObject } from "@ashlar/model";
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IDeploymentSpec } from "kubernetes-models/apps/v1/DeploymentSpec";
import type { IStatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import type { IStatefulSetSpec } from "kubernetes-models/apps/v1/StatefulSetSpec";
import type { IHorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import type { IHorizontalPodAutoscalerSpec } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscalerSpec";
import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import type { ICronJobSpec } from "kubernetes-models/batch/v1/CronJobSpec";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { INetworkPolicySpec } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicySpec";
import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { IPodDisruptionBudgetSpec } from "kubernetes-models/policy/v1/PodDisruptionBudgetSpec";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import type { IService } from "kubernetes-models/v1/Service";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import type { IServiceSpec } from "kubernetes-models/v1/ServiceSpec";

// Kubernetes' own types leave `metadata` and `spec` optional. What the builders make always has them, and an
// override that spreads `spec` needs to know.

export type ConfigMap = KubeObject & IConfigMap;
export type CronJob = KubeObject & ICronJob & { readonly spec: ICronJobSpec };
export type Deployment = KubeObject & IDeployment & { readonly spec: IDeploymentSpec };
export type HorizontalPodAutoscaler = KubeObject & IHorizontalPodAutoscaler & { readonly spec: IHorizontalPodAutoscalerSpec };
export type NetworkPolicy = KubeObject & INetworkPolicy & { readonly spec: INetworkPolicySpec };
export type PodDisruptionBudget = KubeObject & IPodDisruptionBudget & { readonly spec: IPodDisruptionBudgetSpec };
export type Service = KubeObject & IService & { readonly spec: IServiceSpec };
export type ServiceAccount = KubeObject & IServiceAccount;
export type StatefulSet = KubeObject & IStatefulSet & { readonly spec: IStatefulSetSpec };
