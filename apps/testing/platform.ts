import {
  type Alerts,
  type Gateway,
  type Logging,
  type Mesh,
  type Metrics,
  type Output,
  podsOfNamespace,
  type Route,
  type SecretRequest,
  type Secrets,
  type Site,
  type Split,
  type Tracing,
  type TrafficSplit,
} from "@ashlar/model";

/** A platform whose bricks repeat what they are asked as objects of their own, to be read by tests. */
export const platform: { gateway: Gateway & TrafficSplit; secrets: Secrets } & Site = {
  site: {
    cluster: "test",
    environment: "test",
    kubernetes: "1.35",
    cloud: { provider: "none" },
    git: { repo: "https://git.example.com/test.git", revision: "refs/heads/main" },
  },
  gateway: {
    clients: [podsOfNamespace("gateway")],
    hosts: [],
    route: (route: Route): Output[] => [repeated("Route", route.name, route)],
    split: (split: Split): Output[] => [repeated("Split", split.name, split)],
  },
  secrets: { secret: (request: SecretRequest): Output[] => [repeated("SecretRequest", request.name, request)] },
};

const repeated = (kind: string, name: string, spec: unknown): Output => ({ apiVersion: "example.com/v1", kind, metadata: { name }, spec });

/** What only some platforms have, slot by slot. */
export const mesh: { readonly mesh: Mesh } = {
  mesh: {
    join: () => [{ ask: "join", to: "mesh" }],
    allow: (rule) => [repeated("Allow", rule.name, rule)],
    requests: (requests) => [repeated("Requests", requests.name, requests)],
  },
};

export const tracing: { readonly tracing: Tracing } = {
  tracing: {
    otlpGrpc: "http://collector.tracing.svc:4317",
    otlpHttp: "http://collector.tracing.svc:4318",
    server: podsOfNamespace("tracing"),
    environment: (service) => ({ OTEL_SERVICE_NAME: service }),
  },
};

export const metrics: { readonly metrics: Metrics & Alerts } = {
  metrics: {
    clients: [podsOfNamespace("metrics")],
    scrape: (target) => [repeated("Scrape", target.name, target)],
    alerts: (name, alerts) => [repeated("Alerts", name, { alerts })],
  },
};

export const logging: { readonly logging: Logging } = {
  logging: { podAnnotations: (format) => ({ "logs.example.com/format": format }) },
};
