import { readFileSync } from "node:fs";
import { type Gateway, isObject, type Metrics, podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { redisExporter, webService } from "./mod.ts";
import { listed, ofKind } from "./testing/of-kind.ts";
import { podOf } from "./testing/pod-of.ts";
import { shop } from "./testing/readme-example.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const gateway: Gateway = { route: () => [], clients: [podsOfNamespace("gateway")], hosts: [] };
const site = {
  cluster: "x",
  environment: "dev",
  kubernetes: "1.35",
  cloud: { provider: "gke" },
  git: { repo: "r", revision: "refs/heads/main" },
} as const;

test("the README's example is the one that is compiled here, and it makes what the README says", () => {
  expect(read("../README.md")).toContain(`\`\`\`ts\n${read("./testing/readme-example.ts")}\`\`\``);
  const app = shop({ host: "shop.example.com", replicas: 3, images: { frontend: "example.com/frontend:1", cart: "example.com/cart:1" } });
  expect(listed(app.objects({ gateway, site }).filter(isObject))).toEqual([
    "Deployment cart",
    "Deployment frontend",
    "HorizontalPodAutoscaler cart",
    "NetworkPolicy cart",
    "NetworkPolicy frontend",
    "PodDisruptionBudget cart",
    "PodDisruptionBudget frontend",
    "Service cart",
    "Service frontend",
    "ServiceAccount cart",
    "ServiceAccount frontend",
  ]);
});

test("the README's override", () => {
  const objects = webService({
    name: "web",
    image: "example.com/web:1",
    port: 8080,
    replicas: 2,
    cpu: "100m",
    memory: "64Mi",
    override: {
      pod: (pod) => ({ ...pod, runtimeClassName: "gvisor" }),
      service: (service) => ({ ...service, spec: { ...service.spec, internalTrafficPolicy: "Local" } }),
      disruptionBudget: () => undefined,
    },
  });
  expect(podOf(objects).runtimeClassName).toBe("gvisor");
  expect(ofKind("Service", objects).spec).toMatchObject({ type: "ClusterIP", internalTrafficPolicy: "Local" });
  expect(listed(objects)).not.toContain("PodDisruptionBudget web");
});

test("the README's exporter", () => {
  const metrics: Metrics = { scrape: ({ name }) => [{ ask: "scraped", to: name }], clients: [podsOfNamespace("metrics")] };
  const outputs = redisExporter({
    name: "cart-redis-exporter",
    metrics,
    host: "cart-redis",
    server: "cart-redis",
    password: { secret: "cart-redis", key: "password" },
  });
  expect(listed(outputs.filter(isObject))).toEqual([
    "Deployment cart-redis-exporter",
    "NetworkPolicy cart-redis-exporter",
    "ServiceAccount cart-redis-exporter",
  ]);
  expect(outputs).toContainEqual({ ask: "scraped", to: "cart-redis-exporter" });
});
