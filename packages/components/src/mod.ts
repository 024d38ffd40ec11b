export type { ComponentValues } from "./component-values.ts";
export type { Schedule } from "./cron-job.ts";
export type { DeploymentValues } from "./deployment.ts";
export type { EnvValue } from "./env.ts";
export type { ExporterValues } from "./exporter.ts";
export { type GrpcServiceValues, grpcService } from "./grpc-service.ts";
export type { Admit, Call } from "./network-policy.ts";
export type {
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
export type { Change, CronJobOverride, DeploymentOverride, Override, ServiceOverride, StatefulSetOverride } from "./override.ts";
export type { AddressRange, Peer } from "./peer.ts";
export { type PostgresExporterValues, postgresExporter } from "./postgres-exporter.ts";
export type { CompleteProbe, Handler, Probe, Probes } from "./probes.ts";
export type { Bytes, Cpu } from "./quantity.ts";
export { type RedisExporterValues, redisExporter } from "./redis-exporter.ts";
export type { Rollout, Strategy } from "./rollout.ts";
export type { Autoscale, Scale } from "./scale.ts";
export { type ScheduledJobValues, scheduledJob } from "./scheduled-job.ts";
export type { Scratch } from "./scratch.ts";
export type { Security } from "./security.ts";
export { podsOf, selectorLabels } from "./selector-labels.ts";
export type { Account } from "./service-account.ts";
export type { MorePort, ServiceValues } from "./service-values.ts";
export type { Spread } from "./spread.ts";
export { type StatefulServiceValues, statefulService } from "./stateful-service.ts";
export type { StatefulSetValues } from "./stateful-set.ts";
export type { Volume } from "./volume.ts";
export type { WebProbe } from "./web-probes.ts";
export { type WebServiceValues, webService } from "./web-service.ts";
export { type WorkerValues, worker } from "./worker.ts";
