/** A number that looks random but is the same in every run. */
function spread(app: number, salt: number, below: number): number {
  return ((app * 7919 + salt * 104_729) >>> 0) % below;
}

function hex(app: number, length: number): string {
  let text = "";
  for (let at = 0; at < length; at++) text += spread(app * 31 + at * at + at, at + 3, 16).toString(16);
  return text;
}

const WORDS = ["orders", "cart", "search", "billing", "users", "media", "stock", "mail", "report", "login"];
const ON_OFF = ["yes", "no", "on", "off", "true", "0", "1"];

function names(app: number) {
  const team = WORDS[spread(app, 1, WORDS.length)] ?? "";
  const name = `${team}-${WORDS[spread(app, 2, WORDS.length)]}-${app}`;
  const namespace = `team-${team}`;
  const labels = {
    "app.kubernetes.io/name": name,
    "app.kubernetes.io/part-of": team,
    "app.kubernetes.io/version": `1.${spread(app, 3, 40)}.${spread(app, 4, 9)}`,
  };
  return { team, name, namespace, labels, select: { "app.kubernetes.io/name": name } };
}

function env(app: number, name: string): object[] {
  const plain = Array.from({ length: 12 }, (_, at) => ({
    name: `${name.toUpperCase().replaceAll("-", "_")}_SETTING_${at}`,
    value: `value ${spread(app, at, 900)} of ${at}`,
  }));
  return [
    ...plain,
    { name: "LOG_LEVEL", value: "info" },
    { name: "FEATURE", value: ON_OFF[spread(app, 5, ON_OFF.length)] },
    { name: "DATABASE_URL", value: `postgres://${name}:5432/${name}?sslmode=verify-full#main` },
    { name: "PASSWORD", valueFrom: { secretKeyRef: { name: `${name}-db`, key: "password" } } },
    { name: "POD_IP", valueFrom: { fieldRef: { fieldPath: "status.podIP" } } },
    { name: "ZONE", value: undefined },
  ];
}

function probe(path: string, port: string | number, periodSeconds: number) {
  return { httpGet: { path, port }, periodSeconds, failureThreshold: 3, initialDelaySeconds: 5, timeoutSeconds: 2 };
}

function containers(app: number, name: string): object[] {
  return [
    {
      name: "main",
      image: `registry.example.com/${name}:1.${spread(app, 3, 40)}.${spread(app, 4, 9)}@sha256:${hex(app, 64)}`,
      args: ["--port=8080", "--config", "/etc/app/app.yaml", `--shards=${spread(app, 6, 16)}`],
      ports: [
        { name: "http", containerPort: 8080, protocol: "TCP" },
        { name: "metrics", containerPort: 9090, protocol: "TCP" },
      ],
      env: env(app, name),
      resources: { requests: { cpu: `${100 + spread(app, 7, 20) * 50}m`, memory: "256Mi" }, limits: { memory: "512Mi" } },
      readinessProbe: probe("/ready", "http", 10),
      livenessProbe: probe("/healthz", "http", 20),
      securityContext: {
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        runAsNonRoot: true,
        capabilities: { drop: ["ALL"] },
      },
      volumeMounts: [
        { name: "config", mountPath: "/etc/app", readOnly: true },
        { name: "scratch", mountPath: "/tmp" },
      ],
    },
    {
      name: "proxy",
      image: `registry.example.com/platform/proxy@sha256:${hex(7, 64)}`,
      args: ["--upstream", "http://127.0.0.1:8080"],
      ports: [{ name: "proxy", containerPort: 8443 }],
      resources: { requests: { cpu: "50m", memory: "64Mi" }, limits: { memory: "64Mi" } },
      readinessProbe: probe("/-/ready", 8444, 10),
    },
  ];
}

function configText(app: number, name: string): string {
  const routes = Array.from(
    { length: 14 },
    (_, at) => `  - path: /${name}/v${at}\n    upstream: "http://${name}-${at}:8080"\n    timeout: ${1 + spread(app, at, 60)}s`,
  );
  return `# settings of ${name}\nserver:\n  listen: 0.0.0.0:8080\n  workers: ${1 + spread(app, 8, 8)}\n\nroutes:\n${routes.join("\n")}\n`;
}

/** The eight objects of one application, keys in the order in which people write them. Same `app`, same objects. */
export function emitObjects(app: number): object[] {
  const { team, name, namespace, labels, select } = names(app);
  const metadata = { name, namespace, labels };
  const volumes = [
    { name: "config", configMap: { name, items: [{ key: "app.yaml", path: "app.yaml" }] } },
    { name: "scratch", emptyDir: {} },
  ];
  const annotations = { "prometheus.io/scrape": "true", "prometheus.io/port": "9090", "example.com/config-hash": hex(app + 5, 16) };
  const pod = { serviceAccountName: name, terminationGracePeriodSeconds: 30, containers: containers(app, name), volumes };
  return [
    {
      apiVersion: "apps/v1",
      kind: "Deployment",
      metadata: { ...metadata, annotations: { "example.com/owner": `${team}@example.com` } },
      spec: {
        replicas: 1 + spread(app, 9, 12),
        revisionHistoryLimit: 3,
        selector: { matchLabels: select },
        strategy: { type: "RollingUpdate", rollingUpdate: { maxSurge: "25%", maxUnavailable: 0 } },
        template: { metadata: { labels, annotations }, spec: pod },
      },
    },
    {
      apiVersion: "v1",
      kind: "Service",
      metadata,
      spec: {
        type: "ClusterIP",
        selector: select,
        ports: [
          { name: "http", port: 80, targetPort: "http" },
          { name: "metrics", port: 9090, targetPort: "metrics" },
        ],
      },
    },
    { apiVersion: "v1", kind: "ServiceAccount", metadata, automountServiceAccountToken: false },
    {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata,
      data: {
        "app.yaml": configText(app, name),
        MODE: ON_OFF[spread(app, 10, ON_OFF.length)],
        ratio: `0.${spread(app, 11, 99)}`,
        BANNER: `Welcome to ${name}: have a look around`,
      },
    },
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata,
      spec: {
        parentRefs: [{ name: "public", namespace: "gateway", sectionName: `https-${app}` }],
        hostnames: [`${name}.example.com`, `*.${name}.example.com`],
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: "/" } }],
            backendRefs: [
              { name, port: 80, weight: 90 },
              { name: `${name}-canary`, port: 80, weight: 10 },
            ],
            timeouts: { request: "30s" },
          },
        ],
      },
    },
    {
      apiVersion: "autoscaling/v2",
      kind: "HorizontalPodAutoscaler",
      metadata,
      spec: {
        scaleTargetRef: { apiVersion: "apps/v1", kind: "Deployment", name },
        minReplicas: 2,
        maxReplicas: 4 + spread(app, 12, 30),
        metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 70 } } }],
      },
    },
    { apiVersion: "policy/v1", kind: "PodDisruptionBudget", metadata, spec: { maxUnavailable: 1, selector: { matchLabels: select } } },
    {
      apiVersion: "networking.k8s.io/v1",
      kind: "NetworkPolicy",
      metadata,
      spec: {
        podSelector: { matchLabels: select },
        policyTypes: ["Ingress", "Egress"],
        ingress: [
          {
            from: [{ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "gateway" } } }],
            ports: [{ port: 8080, protocol: "TCP" }],
          },
        ],
        egress: [{ to: [{ ipBlock: { cidr: `10.${spread(app, 13, 255)}.0.0/16`, except: ["10.0.0.0/24"] } }], ports: [{ port: 5432 }] }],
      },
    },
  ];
}
