import type { IPodTemplateSpec } from "kubernetes-models/v1/PodTemplateSpec";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import { podSpread } from "../../pods/pod-spread.ts";
import { ACCOUNT, HEALTH, METRICS, NAME, OTLP, pods, QUERY, VERSION, VOLUME } from "./jaeger-place.ts";

export const podSecurity = {
  runAsNonRoot: true,
  runAsUser: 10001,
  runAsGroup: 10001,
  fsGroup: 10001,
  seccompProfile: { type: "RuntimeDefault" },
} as const;

export const containerSecurity = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } };

const port = (name: string, containerPort: number) => ({ name, containerPort, protocol: "TCP" as const });
const probe = (failureThreshold: number) => ({ httpGet: { path: "/status", port: HEALTH }, periodSeconds: 10, failureThreshold });

/** What pods of either kind have of an account: its name in the environment, the rest in files. */
export const account = (secret: string) => ({
  env: [{ name: "ES_USERNAME", valueFrom: { secretKeyRef: { name: secret, key: "username" } } }],
  volumes: [{ name: "account", secret: { secretName: secret } }],
  volumeMounts: [{ name: "account", mountPath: ACCOUNT, readOnly: true }],
});

/**
 * A pod of Jaeger, with an account of Elasticsearch or a volume (jaegertracing/jaeger v2.20.0, cmd/jaeger/Dockerfile; the probes' path:
 * jaegertracing/helm-charts jaeger-4.11.1).
 * @param config names the ConfigMap, and changes with what is in it
 */
export const jaegerPods = (config: string, size: PodSize, secret?: string): IPodTemplateSpec => {
  const of = secret === undefined ? undefined : account(secret);
  const volume = [{ name: "spans", mountPath: VOLUME }];
  return {
    metadata: { labels: pods },
    spec: {
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: podSecurity,
      terminationGracePeriodSeconds: 60,
      topologySpreadConstraints: podSpread(pods),
      containers: [
        {
          name: NAME,
          image: `docker.io/jaegertracing/jaeger:${VERSION}`,
          args: ["--config=/etc/jaeger/config.yaml"],
          ...(of && { env: of.env }),
          ports: [port("otlp-grpc", OTLP), port("query", QUERY), port("metrics", METRICS), port("health", HEALTH)],
          readinessProbe: probe(3),
          livenessProbe: probe(6),
          // Opening what lies on a volume takes its time.
          startupProbe: probe(30),
          resources: containerResources(size),
          securityContext: containerSecurity,
          volumeMounts: [
            { name: "config", mountPath: "/etc/jaeger", readOnly: true },
            { name: "tmp", mountPath: "/tmp" },
            ...(of?.volumeMounts ?? volume),
          ],
        },
      ],
      volumes: [{ name: "config", configMap: { name: config } }, { name: "tmp", emptyDir: { sizeLimit: "100Mi" } }, ...(of?.volumes ?? [])],
    },
  };
};
