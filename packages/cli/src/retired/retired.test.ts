import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import { describeRetired, retired, retiredProducts } from "./retired.ts";

test.each([
  ["ingress-nginx", "ingress-nginx"],
  ["ingressNginx", "ingress-nginx"],
  ["nginx-ingress", "ingress-nginx"],
  ["gateway/ingress-nginx", "ingress-nginx"],
  ["Ambassador", "Ambassador"],
  ["gloo_gateway", "Gloo"],
  ["jaegerOperator", "Jaeger v1"],
  ["elastic/helm-charts", "Elastic's Helm charts"],
  ["gcr.io", "Google Container Registry"],
  ["azureCdn", "Azure CDN"],
  ["MinIO", "MinIO"],
])("%s is %s", (name, product) => {
  expect(retired(name)?.name).toBe(product);
});

test.each(["kong", "nginx", "nginxGatewayFabric", "gateway/nginx-gateway-fabric", "emissary", "jaeger", "azure-front-door", "harbor", ""])(
  "'%s' is not retired",
  (name) => {
    expect(retired(name)).toBeUndefined();
  },
);

test("what to say of one", () => {
  const product = retired("promtail");
  expect(product && describeRetired(product)).toEqual({
    message: "Promtail gets no support any more, and has left Loki's code (2026-02-28)",
    remedy: "use logging/alloy, or logging/fluent-bit",
  });
});

test("every product has a date, something in its place, and names of its own", () => {
  const names = retiredProducts.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (const name of names) expect(retiredProducts.filter((product) => product === retired(name))).toHaveLength(1);
  for (const { name, aliases, since, instead } of retiredProducts) {
    expect(since).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(instead).not.toEqual([]);
    for (const each of [name, ...aliases]) expect(retired(each)?.name).toBe(name);
  }
});

test("a brick that takes its place is there", () => {
  const bricks = retiredProducts.flatMap(({ instead }) => instead).filter((each) => /^[a-z-]+\/[a-z-]+$/.test(each));
  expect(bricks).toContain("gateway/nginx-gateway-fabric");
  for (const brick of bricks) expect(existsSync(`${import.meta.dirname}/../../../platform/src/${brick}`), brick).toBe(true);
});
