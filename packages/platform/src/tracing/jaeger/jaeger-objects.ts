import type { KubeObject, Storage } from "@ashlar/model";
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IStatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import type { ICronJob } from "kubernetes-models/batch/v1/CronJob";
import type { IService } from "kubernetes-models/v1/Service";
import { containerResources } from "../../pods/pod-size.ts";
import { ACCOUNT, cleanerPods, NAME, OTLP, pods, QUERY, VERSION } from "./jaeger-place.ts";
import { account, containerSecurity, jaegerPods, podSecurity } from "./jaeger-pods.ts";
import type { BadgerValues, ElasticsearchValues } from "./jaeger-values.ts";

const smallPod = { cpu: "250m", memory: "1Gi" } as const;

export const jaegerService: KubeObject = {
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: NAME },
  spec: {
    selector: pods,
    ports: [
      { name: "otlp-grpc", port: OTLP, targetPort: "otlp-grpc", protocol: "TCP", appProtocol: "kubernetes.io/h2c" },
      { name: "query", port: QUERY, targetPort: "query", protocol: "TCP" },
    ],
  },
} satisfies IService;

/** One pod: a volume has one writer. While it starts anew, collectors wait. */
export const onVolume = ({ volume = "20Gi", size = smallPod }: BadgerValues, config: string, storage?: Storage): KubeObject =>
  ({
    apiVersion: "apps/v1",
    kind: "StatefulSet",
    metadata: { name: NAME },
    spec: {
      replicas: 1,
      serviceName: NAME,
      selector: { matchLabels: pods },
      template: jaegerPods(config, size),
      volumeClaimTemplates: [
        {
          apiVersion: "v1",
          kind: "PersistentVolumeClaim",
          metadata: { name: "spans" },
          spec: {
            accessModes: ["ReadWriteOnce"],
            ...(storage && { storageClassName: storage.fast }),
            resources: { requests: { storage: volume } },
          },
        },
      ],
    },
  }) satisfies IStatefulSet;

export const inElasticsearch = ({ replicas = 2, size = smallPod }: ElasticsearchValues, config: string, secret: string): KubeObject =>
  ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name: NAME },
    spec: { replicas, selector: { matchLabels: pods }, template: jaegerPods(config, size, secret) },
  }) satisfies IDeployment;

/** Deletes the indices of days that are over (jaegertracing/jaeger v2.20.0, cmd/es-index-cleaner). */
export const indexCleaner = (keepDays: number, address: string, secret: string): KubeObject => {
  const { env, volumes, volumeMounts } = account(secret);
  return {
    apiVersion: "batch/v1",
    kind: "CronJob",
    metadata: { name: "jaeger-index-cleaner" },
    spec: {
      schedule: "25 2 * * *",
      concurrencyPolicy: "Forbid",
      startingDeadlineSeconds: 3600,
      successfulJobsHistoryLimit: 1,
      failedJobsHistoryLimit: 1,
      jobTemplate: {
        spec: {
          backoffLimit: 3,
          activeDeadlineSeconds: 1800,
          template: {
            metadata: { labels: cleanerPods },
            spec: {
              restartPolicy: "Never",
              automountServiceAccountToken: false,
              enableServiceLinks: false,
              securityContext: podSecurity,
              containers: [
                {
                  name: "index-cleaner",
                  image: `docker.io/jaegertracing/jaeger-es-index-cleaner:${VERSION}`,
                  args: [`${keepDays}`, address],
                  env: [
                    ...env,
                    // It takes the password in no file.
                    { name: "ES_PASSWORD", valueFrom: { secretKeyRef: { name: secret, key: "password" } } },
                    { name: "ES_TLS_ENABLED", value: "true" },
                    { name: "ES_TLS_CA", value: `${ACCOUNT}/ca.crt` },
                  ],
                  resources: containerResources({ cpu: "10m", memory: "64Mi" }),
                  securityContext: containerSecurity,
                  volumeMounts,
                },
              ],
              volumes,
            },
          },
        },
      },
    },
  } satisfies ICronJob;
};
