import type { IContainer } from "kubernetes-models/v1/Container";
import type { IPodSpec } from "kubernetes-models/v1/PodSpec";
import type {
  ConfigMap,
  CronJob,
  Deployment,
  HorizontalPodAutoscaler,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
  ServiceAccount,
  StatefulSet,
} from "./objects.ts";

/** Takes an object as the builder made it and returns it changed; `undefined` leaves the object out. Changes nothing in place. */
export type Change<T> = (object: T) => T | undefined;

/** The last word on what every builder makes. */
export interface Override {
  /** The container, before the pod is made of it. */
  readonly container?: (container: IContainer) => IContainer;
  /** The pod's spec, before the workload is made of it. */
  readonly pod?: (pod: IPodSpec) => IPodSpec;
  readonly serviceAccount?: Change<ServiceAccount>;
  readonly networkPolicy?: Change<NetworkPolicy>;
  readonly configMap?: Change<ConfigMap>;
}

/** The last word on what `worker` makes. */
export interface DeploymentOverride extends Override {
  readonly deployment?: Change<Deployment>;
  readonly autoscaler?: Change<HorizontalPodAutoscaler>;
  readonly disruptionBudget?: Change<PodDisruptionBudget>;
}

/** The last word on what `webService` and `grpcService` make. */
export interface ServiceOverride extends DeploymentOverride {
  readonly service?: Change<Service>;
}

/** The last word on what `scheduledJob` makes. */
export interface CronJobOverride extends Override {
  readonly cronJob?: Change<CronJob>;
}

/** The last word on what `statefulService` makes. */
export interface StatefulSetOverride extends Override {
  readonly statefulSet?: Change<StatefulSet>;
  readonly service?: Change<Service>;
  readonly headlessService?: Change<Service>;
  readonly disruptionBudget?: Change<PodDisruptionBudget>;
}
