/** A number below `below` that looks random and is the same in every run. */
const spread = (app: number, salt: number, below: number): number => ((app * 7919 + salt * 104_729) >>> 0) % below;

const pick = <T>(from: readonly [T, ...T[]], app: number, salt: number): T => from[spread(app, salt, from.length)] ?? from[0];

const digest = (app: number): string => Array.from({ length: 64 }, (_, at) => spread(app + at * at, at, 16).toString(16)).join("");

/** `app-0042` */
export const appName = (app: number): string => `app-${String(app).padStart(4, "0")}`;

/** The function that an app's module exports: `app0042`. */
export const appFunction = (app: number): string => appName(app).replace("-", "");

/** 40 teams, each with a namespace of its own, share the apps. */
export const teamName = (app: number): string => `team-${String(spread(app, 1, 40)).padStart(2, "0")}`;

const settings = (app: number): string =>
  Array.from({ length: 12 }, (_, at) => {
    const name = `${pick(["POOL", "CACHE", "QUEUE", "RETRY"], app, at)}_${at}`;
    return `                  { name: "${name}", value: "${pick(["true", "off", "1_000", "250ms", "/var/run/app", "a: b"], app + at, at)}" },`;
  }).join("\n");

/** About 2 kB, as applications have them. */
const routes = (app: number): string =>
  Array.from(
    { length: 24 },
    (_, at) => `  - path: /${pick(["orders", "cart", "users", "stock"], app + at, at)}/v${at}
    upstream: http://${appName(spread(app, at, 1000))}:8080
    timeout: ${1 + spread(app, at, 60)}s`,
  ).join("\n");

/** The text of an app's module as a team would write it: a Deployment of two containers and what belongs to it, eight objects in all. */
export const appModule = (app: number): string => {
  const name = appName(app);
  return `import type { App, Gateway } from "@ashlar/model";
import type { IDeployment } from "kubernetes-models/apps/v1/Deployment";
import type { IHorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import type { INetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import type { IPodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import type { IConfigMap } from "kubernetes-models/v1/ConfigMap";
import type { IService } from "kubernetes-models/v1/Service";
import type { IServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import type { AppValues } from "../app-values.ts";

const labels = { "app.kubernetes.io/name": "${name}" };
const hardened = { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } };

const config = (host: string): string => \`# settings of ${name}
public: \${host}
routes:
${routes(app)}
\`;

export const ${appFunction(app)} = ({ replicas, version, host, logLevel }: AppValues): App<{ gateway: Gateway }> => ({
  name: "${name}",
  namespace: "${teamName(app)}",
  team: "${teamName(app)}",
  objects: ({ gateway, site }) => [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { name: "${name}", labels, annotations: { "example.com/owner": "${teamName(app)}@example.com" } },
      spec: {
        revisionHistoryLimit: ${2 + spread(app, 2, 4)},
        selector: { matchLabels: labels },
        strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: 0 } },
        template: {
          metadata: { labels, annotations: { "example.com/version": version } },
          spec: {
            serviceAccountName: "${name}",
            automountServiceAccountToken: false,
            topologySpreadConstraints: [
              { maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "ScheduleAnyway", labelSelector: { matchLabels: labels } },
            ],
            terminationGracePeriodSeconds: ${20 + spread(app, 3, 40)},
            securityContext: { runAsNonRoot: true, runAsUser: ${10_000 + spread(app, 4, 500)}, fsGroup: 10000, seccompProfile: { type: "RuntimeDefault" } },
            containers: [
              {
                name: "main",
                image: \`registry.example.com/${teamName(app)}/${name}:\${version}@sha256:${digest(app)}\`,
                args: ["--port=8080", "--config", "/etc/app/app.yaml", "--shards=${spread(app, 5, 16)}"],
                ports: [
                  { name: "http", containerPort: 8080, protocol: "TCP" },
                  { name: "metrics", containerPort: 9090, protocol: "TCP" },
                ],
                env: [
${settings(app)}
                  { name: "LOG_LEVEL", value: logLevel },
                  { name: "ENVIRONMENT", value: site.environment },
                  { name: "PUBLIC_URL", value: \`https://\${host}/\` },
                  { name: "DATABASE_URL", value: "postgres://${name}:5432/${name}?sslmode=verify-full" },
                  { name: "PASSWORD", valueFrom: { secretKeyRef: { name: "${name}-database", key: "password" } } },
                  { name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
                ],
                resources: { requests: { cpu: "${100 + 50 * spread(app, 6, 20)}m", memory: "256Mi" }, limits: { memory: "${256 + 128 * spread(app, 7, 6)}Mi" } },
                readinessProbe: { httpGet: { path: "/ready", port: "http" }, periodSeconds: 10, failureThreshold: 3 },
                livenessProbe: { httpGet: { path: "/healthz", port: "http" }, periodSeconds: 20, timeoutSeconds: ${1 + spread(app, 8, 5)} },
                securityContext: hardened,
                volumeMounts: [
                  { name: "config", mountPath: "/etc/app", readOnly: true },
                  { name: "scratch", mountPath: "/tmp" },
                ],
              },
              {
                name: "proxy",
                image: "registry.example.com/platform/proxy:1.4.2@sha256:${digest(7)}",
                args: ["--upstream", "http://127.0.0.1:8080"],
                ports: [{ name: "proxy", containerPort: 8443, protocol: "TCP" }],
                resources: { requests: { cpu: "50m", memory: "64Mi" }, limits: { memory: "64Mi" } },
                readinessProbe: { httpGet: { path: "/-/ready", port: "proxy", scheme: "HTTPS" }, periodSeconds: 10 },
                securityContext: hardened,
              },
            ],
            volumes: [
              { name: "config", configMap: { name: "${name}" } },
              { name: "scratch", emptyDir: { sizeLimit: "${64 + 64 * spread(app, 9, 4)}Mi" } },
            ],
          },
        },
      },
    } satisfies IDeployment,
    {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name: "${name}", labels },
      spec: {
        selector: labels,
        ports: [
          { name: "http", port: 80, targetPort: "http", protocol: "TCP" },
          { name: "metrics", port: 9090, targetPort: "metrics", protocol: "TCP" },
        ],
      },
    } satisfies IService,
    { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "${name}", labels }, automountServiceAccountToken: false } satisfies IServiceAccount,
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "${name}", labels },
      data: {
        MODE: "${pick(["yes", "blue", "0", "on"], app, 10)}",
        BANNER: "Welcome to ${name}: have a look around",
        "app.yaml": config(host),
      },
    } satisfies IConfigMap,
    {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata: { name: "${name}", labels },
      spec: {
        scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name: "${name}" },
        minReplicas: replicas,
        maxReplicas: replicas * ${2 + spread(app, 11, 5)},
        metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: ${50 + spread(app, 12, 40)} } } }],
      },
    } satisfies IHorizontalPodAutoscaler,
    {
      apiVersion: "policy/v1",
      kind: "PodDisruptionBudget",
      metadata: { name: "${name}", labels },
      spec: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow", selector: { matchLabels: labels } },
    } satisfies IPodDisruptionBudget,
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata: { name: "${name}", labels },
      spec: {
        podSelector: { matchLabels: labels },
        policyTypes: ["Ingress", "Egress"],
        ingress: [{ from: [...gateway.clients], ports: [{ port: 8080, protocol: "TCP" }] }],
        egress: [{ to: [{ ipBlock: { cidr: "10.${spread(app, 13, 255)}.0.0/16" } }], ports: [{ port: 5432, protocol: "TCP" }] }],
      },
    } satisfies INetworkPolicy,
    ...gateway.route({ name: "${name}", host, service: "${name}", port: 80 }),
  ],
});
`;
};
