import { adjust, isAsk, isObject, isProblem } from "@ashlar/model";
import { expect, test } from "vitest";
import { askedBy, site } from "../../testing/site.ts";
import { kong } from "../kong/kong.ts";
import { nginxGatewayFabric } from "../nginx-gateway-fabric/nginx-gateway-fabric.ts";
import { moving } from "./moving.ts";

const platform = {
  site,
  gatewayApi: { version: "1.5", channel: "standard" },
  certificates: { certificate: () => [], labelledCertificate: () => [] },
} as const;
const both = moving({ from: nginxGatewayFabric(), to: kong() });
const offer = both.offers(platform);

const parent = (namespace: string, sectionName: string) => ({
  group: "gateway.networking.k8s.io",
  kind: "Gateway",
  namespace,
  name: "gateway",
  sectionName,
});

test("a route is one object with both parents, and an ask to each gateway", () => {
  expect(offer.route({ name: "shop", host: "shop.example.com", service: "frontend", port: 8080 })).toEqual([
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "HTTPRoute",
      metadata: { name: "shop" },
      spec: {
        parentRefs: [parent("nginx-gateway", "https-shop-example-com"), parent("kong-system", "https-shop-example-com")],
        hostnames: ["shop.example.com"],
        rules: [
          {
            matches: [{ path: { type: "PathPrefix", value: "/" } }],
            backendRefs: [{ group: "", kind: "Service", name: "frontend", port: 8080, weight: 1 }],
          },
        ],
      },
    },
    { ask: "listener", to: "nginx-gateway-fabric", host: "shop.example.com" },
    { ask: "listener", to: "kong", host: "shop.example.com" },
  ]);
});

test("a split too, where both can", () => {
  const split = { name: "shop", host: "shop.example.com", service: "frontend", port: 80, canary: "frontend-canary", weight: 10 };
  expect(offer.split(split).filter(isObject)).toMatchObject([
    { metadata: { name: "shop" }, spec: { parentRefs: [{ namespace: "nginx-gateway" }, { namespace: "kong-system" }] } },
  ]);
});

test("requests come from both", () => {
  expect(offer.clients).toMatchObject(
    ["nginx-gateway", "kong-system"].map((name) => ({ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } })),
  );
});

test("challenges are answered through the plain listeners of both, and each is asked to take the other's", () => {
  expect(offer.http01).toEqual({
    gatewayHTTPRoute: { parentRefs: [parent("nginx-gateway", "http"), parent("kong-system", "http")], serviceType: "ClusterIP" },
  });
  expect(both.objects(platform)).toEqual([
    { ask: "challenges", to: "nginx-gateway-fabric", namespace: "kong-system" },
    { ask: "challenges", to: "kong", namespace: "nginx-gateway" },
  ]);
});

test.each(["from", "to"] as const)("`%s` takes routes of both namespaces at its plain listener, and of no other", (side) => {
  const brick = both.moves?.[side] as ReturnType<typeof kong>;
  const asks = askedBy(both.name, both.objects(platform)).filter(({ to }) => to === brick.name);
  const [gateway] = (brick.answer?.(asks, platform) ?? []).filter(isObject);
  expect(gateway).toMatchObject({
    kind: "Gateway",
    spec: {
      listeners: [
        {
          name: "http",
          allowedRoutes: {
            namespaces: {
              from: "Selector",
              selector: {
                matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values: ["kong-system", "nginx-gateway"] }],
              },
            },
          },
        },
      ],
    },
  });
});

test("a gateway that does not go by the Gateway API: challenges stay with the one that leaves", () => {
  const http01 = { ingress: { ingressClassName: "old" } };
  const old = { ...nginxGatewayFabric(), offers: () => ({ ...nginxGatewayFabric().offers(platform), http01 }) };
  const move = moving({ from: old, to: kong() });
  expect(move.offers(platform).http01).toEqual(http01);
  expect(move.objects(platform)).toEqual([]);
});

test("what one of them refuses is refused, and what both refuse is said once", () => {
  const problemsOf = (host: string) => offer.route({ name: "shop", host, service: "frontend", port: 80 }).filter(isProblem);
  expect(problemsOf("*.example.com")).toMatchObject([{ rule: "unsupported-feature", message: expect.stringContaining("kong") }]);
  expect(problemsOf("Shop")).toMatchObject([{ rule: "host-name" }]);
});

test("one product on both sides is a problem", () => {
  const one = kong();
  for (const move of [moving({ from: one, to: one }), moving({ from: kong({ replicas: 2 }), to: kong({ replicas: 3 }) })])
    expect(move.objects(platform)).toEqual([
      {
        rule: "no-move",
        message: "moves from kong to kong, which would be one Application with two owners",
        remedy: "Change the values of the one gateway, or move to another product",
      },
    ]);
});

test("a move inside a move is a problem", () => {
  const third = { ...kong(), name: "third", namespace: "third" };
  expect(moving({ from: both, to: third }).objects(platform)).toEqual([
    {
      rule: "move-in-a-move",
      message: "moves from or to nginx-gateway-fabric-to-kong, which is a move itself",
      remedy: "Finish one move before the next: name the gateway that stays",
    },
  ]);
});

test("adjusted, each of the two is", () => {
  const { moves, objects } = adjust(both, (made) => made.filter(({ kind }) => kind !== "PodDisruptionBudget"));
  const made = [moves?.from, moves?.to].flatMap((brick) => brick?.objects(platform as never).filter(isObject) ?? []);
  expect(made.map(({ kind }) => kind)).toEqual(["GatewayClass", "GatewayConfiguration"]);
  expect(objects(platform).every(isAsk)).toBe(true);
});
