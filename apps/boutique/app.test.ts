import { type Gateway, isObject, type TrafficSplit } from "@ashlar/model";
import { expect, expectTypeOf, test } from "vitest";
import { logging, mesh, metrics, platform, tracing } from "../testing/platform.ts";
import { podIn, podsIn } from "../testing/pods.ts";
import { obstacles } from "../testing/reach.ts";
import { boutique } from "./app.ts";
import type { BoutiqueImages, BoutiqueValues } from "./boutique-values.ts";

const images: BoutiqueImages = {
  adservice: "example.com/adservice:1",
  cartservice: "example.com/cartservice:1",
  checkoutservice: "example.com/checkoutservice:1",
  currencyservice: "example.com/currencyservice:1",
  emailservice: "example.com/emailservice:1",
  frontend: "example.com/frontend:1",
  loadgenerator: "example.com/loadgenerator:1",
  paymentservice: "example.com/paymentservice:1",
  productcatalogservice: "example.com/productcatalogservice:1",
  recommendationservice: "example.com/recommendationservice:1",
  redis: "example.com/redis:1",
  redisExporter: "example.com/redis-exporter:1",
  shippingservice: "example.com/shippingservice:1",
};
const canary = { image: "example.com/frontend:2", weight: 10 };
const small: BoutiqueValues & { canary?: undefined; steps?: undefined } = { host: "shop.example.com", images, replicas: 1 };
const full: BoutiqueValues = { ...small, canary, loadGenerator: { users: 5 } };

const rendered = (values: BoutiqueValues) => boutique(values).objects(platform).filter(isObject);
const kinds = (values: BoutiqueValues, kind: string) => rendered(values).filter((object) => object.kind === kind);

test("everyone reaches those whose addresses they are given", () => {
  const objects = rendered(full);
  const connections = podsIn(objects).flatMap((pod) =>
    (pod.container.env ?? [])
      .filter(({ name, value }) => name.endsWith("_ADDR") && !value?.includes(".invalid:"))
      .map(({ value = "" }) => ({ from: pod.name, to: value, obstacles: obstacles(objects, pod, value) })),
  );
  expect(connections.filter((connection) => connection.obstacles.length > 0)).toEqual([]);
  expect(connections.map(({ from, to }) => `${from} → ${to}`)).toEqual(
    expect.arrayContaining([
      "frontend → checkoutservice:5050",
      "frontend-canary → checkoutservice:5050",
      "checkoutservice → emailservice:5000",
      "cartservice → redis-cart:6379",
      "loadgenerator → frontend:80",
    ]),
  );
  expect(connections).toHaveLength(7 + 7 + 6 + 1 + 1 + 1);
});

test("nobody reaches what is none of their business", () => {
  const objects = rendered(full);
  expect(obstacles(objects, podIn(objects, "adservice"), "paymentservice:50051")).toEqual([
    "the policy of adservice does not let it out to paymentservice:50051",
    "the policy of paymentservice does not admit adservice to 50051",
  ]);
});

test("the frontend is routed to through the gateway", () => {
  expect(kinds(small, "Route")).toMatchObject([{ spec: { name: "frontend", host: "shop.example.com", service: "frontend", port: 80 } }]);
  expect(kinds(small, "NetworkPolicy").find(({ metadata }) => metadata.name === "frontend")).toMatchObject({
    spec: { ingress: [{ from: platform.gateway.clients, ports: [{ port: 8080 }] }] },
  });
});

test("a canary is a second frontend with a share of the requests", () => {
  const objects = rendered(full);
  expect(kinds(full, "Route")).toEqual([]);
  expect(kinds(full, "Split")).toMatchObject([{ spec: { service: "frontend", canary: "frontend-canary", port: 80, weight: 10 } }]);
  expect(podIn(objects, "frontend").container.image).toBe("example.com/frontend:1");
  expect(podIn(objects, "frontend-canary").container).toMatchObject({
    image: "example.com/frontend:2",
    env: podIn(objects, "frontend").container.env,
  });
});

test("only a canary needs a gateway that splits traffic", () => {
  const [plain, split] = [boutique(small), boutique({ ...small, canary })];
  expectTypeOf<Parameters<typeof plain.objects>[0]["gateway"]>().toEqualTypeOf<Gateway>();
  expectTypeOf<Parameters<typeof split.objects>[0]["gateway"]>().toEqualTypeOf<Gateway & TrafficSplit>();
  const { split: _split, ...gateway } = platform.gateway;
  expect(boutique(small).objects({ ...platform, gateway })).toEqual(rendered(small));
});

test("what is not asked for leaves no trace", () => {
  const text = JSON.stringify(rendered(small));
  expect(text).not.toContain("loadgenerator");
  expect(text).not.toContain("frontend-canary");
});

test("every image comes from the values", () => {
  const objects = boutique(full)
    .objects({ ...platform, ...metrics })
    .filter(isObject);
  const used = podsIn(objects).map(({ container }) => container.image);
  expect(used.toSorted()).toEqual([...Object.values(images), canary.image].toSorted());
});

test("replicas and sizes are chosen for all or by name", () => {
  const objects = rendered({
    ...small,
    replicas: { default: 2, frontend: 6 },
    sizes: { adservice: { cpu: "1", memory: "1Gi" } },
  });
  const replicas = objects.filter(({ kind }) => kind === "Deployment").map(({ metadata, spec }) => [metadata.name, spec]);
  expect(Object.fromEntries(replicas)).toMatchObject({ frontend: { replicas: 6 }, cartservice: { replicas: 2 } });
  expect(podIn(objects, "adservice").container.resources).toMatchObject({
    requests: { cpu: "1", memory: "1Gi" },
    limits: { memory: "1Gi" },
  });
  expect(podIn(objects, "cartservice").container.resources).toMatchObject({ limits: { memory: "128Mi" } });
});

test("where there is a mesh, the shop joins it, and only those who call a component may", () => {
  const outputs = boutique(full).objects({ ...platform, ...mesh });
  expect(outputs).toContainEqual({ ask: "join", to: "mesh" });
  const rules = outputs.filter(isObject).filter(({ kind }) => kind === "Allow");
  expect(rules.map(({ metadata }) => metadata.name)).not.toContain("frontend");
  expect(rules).toHaveLength(10);
  expect(rules.find(({ metadata }) => metadata.name === "cartservice")).toMatchObject({
    spec: {
      port: 7070,
      matchLabels: { "app.kubernetes.io/name": "cartservice" },
      clients: [{ serviceAccount: "checkoutservice" }, { serviceAccount: "frontend" }, { serviceAccount: "frontend-canary" }],
    },
  });
});

test("where spans are taken, those that can send some, and reach who takes them", () => {
  const objects = boutique(full)
    .objects({ ...platform, ...tracing })
    .filter(isObject);
  expect(podIn(objects, "checkoutservice").container.env).toEqual(
    expect.arrayContaining([
      { name: "ENABLE_TRACING", value: "1" },
      { name: "COLLECTOR_SERVICE_ADDR", value: "collector.tracing.svc:4317" },
      { name: "OTEL_SERVICE_NAME", value: "checkoutservice" },
    ]),
  );
  expect(JSON.stringify(podIn(objects, "adservice"))).not.toContain("ENABLE_TRACING");
  expect(objects.find(({ kind, metadata }) => kind === "NetworkPolicy" && metadata.name === "checkoutservice")).toMatchObject({
    spec: { egress: expect.arrayContaining([{ to: [tracing.tracing.server], ports: [{ protocol: "TCP", port: 4317 }] }]) },
  });
});

test("where logs are collected, its lines are read as JSON", () => {
  const objects = boutique(small)
    .objects({ ...platform, ...logging })
    .filter(isObject);
  expect(podIn(objects, "frontend").template.metadata?.annotations).toEqual({ "logs.example.com/format": "json" });
});

test("where metrics are collected, the store of carts shows some, and its team is told when it is gone", () => {
  const objects = boutique(small)
    .objects({ ...platform, ...metrics })
    .filter(isObject);
  expect(obstacles(objects, podIn(objects, "redis-cart-exporter"), "redis-cart:6379")).toEqual([]);
  expect(objects.find(({ kind }) => kind === "Scrape")).toMatchObject({ metadata: { name: "redis-cart-exporter" } });
  expect(objects.find(({ kind }) => kind === "Alerts")).toMatchObject({
    spec: { alerts: [{ alert: "CartStoreDown", severity: "critical" }, { alert: "CartsForgotten" }] },
  });
});

test("staff see the shop through the internal gateway where there is one", () => {
  const internal = { ...platform.gateway, clients: [{ podSelector: { matchLabels: { app: "internal" } } }] };
  const routes = (more: object) =>
    boutique({ ...small, staffHost: "shop.internal.example.com" })
      .objects({ ...platform, ...more })
      .filter(isObject)
      .filter(({ kind }) => kind === "Route");
  expect(routes({ "gateway.internal": internal })).toMatchObject([
    { spec: { host: "shop.example.com" } },
    { spec: { name: "frontend-staff", host: "shop.internal.example.com", service: "frontend" } },
  ]);
  expect(routes({})).toHaveLength(1);
});

test("a new version gets its requests step by step where something brings it out", () => {
  const asked: object[] = [];
  const delivery = { progressive: (each: object) => [asked.push(each)].flatMap(() => []) };
  const objects = boutique({ ...small, replicas: { default: 1, frontend: 4 }, steps: [{ weight: 10, pause: "10m" }] })
    .objects({ ...platform, delivery })
    .filter(isObject);
  expect(asked).toMatchObject([
    {
      name: "frontend",
      host: "shop.example.com",
      replicas: 4,
      service: "frontend",
      canary: "frontend-next",
      port: 80,
      steps: [{ weight: 10 }],
    },
  ]);
  const services = objects.filter(({ kind, metadata }) => kind === "Service" && metadata.name.startsWith("frontend"));
  expect(services.map(({ metadata, spec }) => [metadata.name, Object(spec).ports])).toEqual([
    ["frontend", expect.anything()],
    ["frontend-next", Object(services[0]?.spec).ports],
  ]);
  expect(objects.filter(({ kind }) => kind === "Route")).toEqual([]);
});
