import { isObject, isSource, type MetricsQuery, type Output, podsOfNamespace, type SecretRequest, type TraceStore } from "@ashlar/model";
import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { askedBy, site } from "../../testing/site.ts";
import recorded from "./grafana.lock.json" with { type: "json" };
import { grafana } from "./grafana.ts";

const secret = ({ name, keys }: SecretRequest): readonly Output[] => [
  { apiVersion: "external-secrets.io/v1", kind: "ExternalSecret", metadata: { name }, spec: { keys } },
];
const metrics: MetricsQuery = {
  query: {
    address: "http://prometheus.prometheus.svc:9090",
    server: podsOfNamespace("prometheus"),
    port: 9090,
    outputs: [{ ask: "admit", to: "prometheus" }],
  },
};
const logStore = {
  server: podsOfNamespace("loki"),
  port: 3100,
  admit: () => [{ ask: "admit", to: "loki" }],
  loki: { address: "http://loki.loki.svc:3100", tenant: "all" },
};
const traceStore: TraceStore = {
  protocol: "otlp-grpc",
  endpoint: "tempo.tempo.svc:4317",
  server: podsOfNamespace("tempo"),
  port: 4317,
  queries: { api: "tempo", address: "http://tempo.tempo.svc:3200", port: 3200 },
  admit: () => [{ ask: "admit", to: "tempo" }],
};
const route = (): readonly Output[] => [{ apiVersion: "gateway.networking.k8s.io/v1", kind: "HTTPRoute", metadata: { name: "grafana" } }];
const gateway = { route, clients: [podsOfNamespace("gateway")], hosts: [] };
const platform = { site, metrics, secrets: { secret } };

const entries = { adminPassword: { entry: "admin" }, secretKey: { entry: "key" } };
const database = { host: "db.example.com", password: { entry: "db" } };
const dashboard = { name: "cart", title: "Cart", panels: [{ title: "Requests", queries: [{ expr: "up" }] }] };

const sourceOf = (outputs: readonly Output[] = []) => outputs.filter(isSource).find(({ source }) => source === "chart");
const valuesOf = (
  brick: ReturnType<typeof grafana>,
  asks = askedBy("none", []),
  around: object = {},
): Readonly<Record<string, unknown>> | undefined => {
  const source = sourceOf(brick.answer?.(asks, { ...platform, ...around }));
  return source?.source === "chart" ? source.values : undefined;
};

test("one pod without a database, two that share one, each a pinned chart with nothing that asks the API server", () => {
  const hardened = {
    rbac: { create: false },
    automountServiceAccountToken: false,
    containerSecurityContext: { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] } },
    securityContext: { seccompProfile: { type: "RuntimeDefault" } },
    admin: { existingSecret: "grafana", passwordKey: "admin-password" },
  };
  expect(sourceOf(grafana(entries).answer?.([], platform))).toMatchObject({
    repository: "ghcr.io/grafana-community/helm-charts",
    name: "grafana",
    version: "12.11.1",
    lock: lockOf(recorded, []),
    values: { replicas: 1, ...hardened },
  });
  expect(valuesOf(grafana(entries))).not.toHaveProperty("podDisruptionBudget");
  expect(valuesOf(grafana({ ...entries, database }))).toMatchObject({
    replicas: 2,
    podDisruptionBudget: { maxUnavailable: 1 },
    envValueFrom: { GF_DATABASE_PASSWORD: { secretKeyRef: { name: "grafana", key: "GF_DATABASE_PASSWORD" } } },
    "grafana.ini": {
      database: { type: "postgres", host: "db.example.com:5432", name: "grafana", user: "grafana", ssl_mode: "verify-full" },
    },
  });
});

test("passwords come from the secret store, with the pods that wait for them", () => {
  const [secretObject] = grafana({ ...entries, database, secretVariables: { GF_AUTH_GITHUB_CLIENT_SECRET: { entry: "github" } } }).objects(
    platform,
  );
  expect(secretObject).toMatchObject({
    metadata: { name: "grafana", annotations: { "argocd.argoproj.io/sync-wave": "0" } },
    spec: {
      keys: {
        "admin-password": { entry: "admin" },
        GF_SECURITY_SECRET_KEY: { entry: "key" },
        GF_DATABASE_PASSWORD: { entry: "db" },
        GF_AUTH_GITHUB_CLIENT_SECRET: { entry: "github" },
      },
    },
  });
});

test("it shows what the platform has: metrics, and logs and traces where they are", () => {
  const urls = (around: object) => {
    const sources = valuesOf(grafana(entries), [], around)?.datasources;
    return JSON.parse(JSON.stringify(sources))["datasources.yaml"].datasources.map(
      ({ uid, type, url }: { readonly uid: string; readonly type: string; readonly url: string }) => [uid, type, url],
    );
  };
  const ofMetrics = ["metrics", "prometheus", "http://prometheus.prometheus.svc:9090"];
  expect(urls({})).toEqual([ofMetrics]);
  expect(urls({ logStore, traceStore })).toEqual([
    ofMetrics,
    ["logs", "loki", "http://loki.loki.svc:3100"],
    ["traces", "tempo", "http://tempo.tempo.svc:3200"],
  ]);
  expect(urls({ logStore: { ...logStore, loki: undefined } })).toEqual([ofMetrics]);
  expect(JSON.stringify(valuesOf(grafana(entries), [], { logStore }))).toContain('"secureJsonData":{"httpHeaderValue1":"all"}');
});

test("it asks to be let in where it asks, and reaches nothing else but its database and single sign-on", () => {
  const outputs = grafana({ ...entries, database }).objects({ ...platform, logStore, traceStore });
  expect(outputs.filter((output) => "ask" in output)).toEqual(["prometheus", "loki", "tempo"].map((to) => ({ ask: "admit", to })));
  const [, policy] = outputs.filter(isObject);
  expect(policy).toMatchObject({
    kind: "NetworkPolicy",
    spec: {
      egress: [
        { ports: [{ port: 53 }, { port: 53 }] },
        { to: [podsOfNamespace("prometheus")], ports: [{ port: 9090 }] },
        { to: [podsOfNamespace("loki")], ports: [{ port: 3100 }] },
        { to: [podsOfNamespace("tempo")], ports: [{ port: 3200 }] },
        { ports: [{ port: 443 }, { port: 5432 }] },
      ],
    },
  });
  expect(policy?.spec).not.toHaveProperty("ingress");
});

test("under a host it is reached through the gateway, and through nothing else", () => {
  const brick = grafana({ ...entries, host: "grafana.example.com" });
  const outputs = brick.objects({ ...platform, gateway });
  expect(outputs).toContainEqual(expect.objectContaining({ kind: "HTTPRoute" }));
  expect(outputs).toContainEqual(
    expect.objectContaining({
      kind: "NetworkPolicy",
      spec: expect.objectContaining({ ingress: [{ from: [podsOfNamespace("gateway")], ports: [{ protocol: "TCP", port: 3000 }] }] }),
    }),
  );
  expect(valuesOf(brick)).toMatchObject({
    "grafana.ini": { server: { root_url: "https://grafana.example.com" }, security: { cookie_secure: true }, metrics: { enabled: false } },
  });
  expect(brick.objects(platform)).toContainEqual(expect.objectContaining({ rule: "no-gateway" }));
});

test("dashboards of an app are one ConfigMap, mounted below the folder of its team", () => {
  const { dashboard: ask } = grafana(entries).offers(platform);
  const shop = askedBy("shop", [...ask(dashboard), ...ask({ ...dashboard, name: "search" })]);
  const ads = askedBy("ads", ask(dashboard)).map((asked) => ({ ...asked, from: { ...asked.from, team: "shop" } }));
  const answered = grafana(entries).answer?.([...shop, ...ads], platform) ?? [];
  const maps = answered.filter(isObject);
  expect(maps.map(({ metadata, data }) => [metadata.name, Object.keys(Object(data))])).toEqual([
    ["dashboards-ads", ["cart.json"]],
    ["dashboards-shop", ["cart.json", "search.json"]],
  ]);
  expect(valuesOf(grafana(entries), [...shop, ...ads])).toMatchObject({
    dashboardProviders: {
      "teams.yaml": {
        providers: [{ name: "shop", folder: "shop", options: { path: "/etc/grafana/dashboards/shop" }, allowUiUpdates: false }],
      },
    },
    extraConfigmapMounts: [
      { name: "dashboards-ads", configMap: "dashboards-ads", mountPath: "/etc/grafana/dashboards/shop/ads", readOnly: true },
      { name: "dashboards-shop", configMap: "dashboards-shop", mountPath: "/etc/grafana/dashboards/shop/shop", readOnly: true },
    ],
  });
});

test("two dashboards of one name, and asks that it does not understand, are reported", () => {
  const { dashboard: ask } = grafana(entries).offers(platform);
  const problems = grafana(entries)
    .answer?.(askedBy("shop", [...ask(dashboard), ...ask(dashboard), { ask: "panel", to: "grafana" }]), platform)
    .filter((output) => "rule" in output);
  expect(problems).toMatchObject([
    { rule: "unknown-ask", message: "grafana does not understand the ask 'panel'" },
    { rule: "two-dashboards", app: "shop", message: "has 2 dashboards called 'cart'" },
  ]);
});

test("an author's settings win, key by key", () => {
  expect(
    valuesOf(grafana({ ...entries, settings: { security: { disable_gravatar: false }, auth: { login_cookie_name: "g" } } })),
  ).toMatchObject({
    "grafana.ini": { security: { cookie_secure: false, disable_gravatar: false }, auth: { login_cookie_name: "g" } },
  });
});
