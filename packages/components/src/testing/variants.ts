import type { KubeObject } from "@ashlar/model";
import { grpcService, podsOf, scheduledJob, statefulService, webService, worker } from "../mod.ts";

const values = { name: "one", image: "example.com/one:1", cpu: "100m", memory: "64Mi" } as const;

/** All the values that every builder takes, each with something in it. */
const full = {
  ...values,
  cpuLimit: "1",
  memoryLimit: "1Gi",
  command: ["one"],
  args: ["--verbose"],
  env: {
    A: "a",
    B: { secret: "b", key: "b" },
    C: { field: "metadata.name" },
    D: { resource: "limits.memory" },
    E: { configMap: "e", key: "e" },
  },
  files: { "/etc/one/a.conf": "a", "/etc/two/a.conf": "b" },
  secretFiles: { "/run/secrets/one": "one" },
  claims: { "/archive": "archive" },
  scratch: ["/tmp", { path: "/var/run", size: "1Mi", inMemory: true }],
  calls: [
    { to: "two", port: 80 },
    { to: podsOf("three", "elsewhere"), port: 53, protocol: "UDP" },
    { to: { cidr: "10.0.0.0/8" }, port: 443 },
  ],
  security: { user: 1000, group: 2000, writableRoot: true },
  account: { token: true, annotations: { "example.com/role": "reader" } },
  version: "1",
  labels: { tier: "back" },
  podLabels: { mesh: "on" },
  podAnnotations: { note: "hi" },
  imagePullSecrets: ["registry"],
  nodeSelector: { disk: "ssd" },
  tolerations: [{ key: "batch", operator: "Exists" }],
  priorityClass: "high",
  terminationSeconds: 90,
} as const;

const served = {
  port: 8080,
  servicePort: 80,
  morePorts: [{ name: "admin", port: 8081, servicePort: 81, appProtocol: "http" }],
  metricsPort: 9090,
  admits: [{ from: "zero" }, { from: podsOf("scraper", "monitoring"), ports: ["metrics"] }],
  drainSeconds: 10,
} as const;

const volumes = [
  { name: "data", size: "1Gi", mountPath: "/data" },
  { name: "wal", size: "1Gi", mountPath: "/wal", storageClass: "fast", accessModes: ["ReadWriteOncePod"] },
] as const;

const exec = { exec: { command: ["true"] } };

/** What the builders make of their least values, of all their values, and in between. */
export const variants: readonly (readonly [string, KubeObject[]])[] = [
  ["webService, least", webService({ ...values, port: 8080, replicas: 1 })],
  [
    "webService, all",
    webService({ ...full, ...served, replicas: 3, spread: "required", probes: { readiness: "/ready", liveness: "/live" } }),
  ],
  ["webService, autoscaled", webService({ ...values, port: 8080, autoscale: { min: 1, max: 9, cpuPercent: 60, memoryPercent: 80 } })],
  ["webService, metrics on the main port", webService({ ...values, port: 8080, metricsPort: 8080, replicas: 1 })],
  ["webService, the image's user", webService({ ...values, port: 8080, replicas: 1, security: { user: "image" } })],
  ["grpcService, least", grpcService({ ...values, port: 7070, replicas: 1 })],
  ["grpcService, all", grpcService({ ...full, ...served, replicas: 3, headless: true, strategy: { maxSurge: 1, maxUnavailable: 0 } })],
  ["worker, least", worker({ ...values, replicas: 1, probe: "none" })],
  ["worker, all", worker({ ...full, metricsPort: 9090, admits: served.admits, replicas: 2, probe: exec, strategy: "recreate" })],
  ["scheduledJob, least", scheduledJob({ ...values, schedule: "0 0 * * *" })],
  [
    "scheduledJob, all",
    scheduledJob({ ...full, schedule: "@daily", restartPolicy: "OnFailure", ttlSecondsAfterFinished: 60, suspend: true }),
  ],
  ["statefulService, least", statefulService({ ...values, port: 6379, replicas: 1, volumes: [] })],
  [
    "statefulService, all",
    statefulService({ ...full, ...served, replicas: 3, volumes, portName: "redis", appProtocol: "redis", probes: { readiness: exec } }),
  ],
];
