import { expect, test } from "vitest";
import { askedBy } from "../../testing/site.ts";
import { challengesAsk } from "./challenges-ask.ts";
import { gatewayFor } from "./gateway-api-gateway.ts";
import { listenerAsk } from "./listener.ts";

const spec = {
  brick: "kong",
  namespace: "kong-system",
  gateway: "gateway",
  className: "kong",
  certificate: ({ host, secret }: { host: string; secret: string }) => [
    { apiVersion: "example.com/v1", kind: "Certificate", metadata: { name: secret }, host },
  ],
};

const plain = { name: "http", port: 80, protocol: "HTTP", allowedRoutes: { namespaces: { from: "Same" } } };

const listener = (name: string, hostname: string, values: string[]) => ({
  name,
  hostname,
  port: 443,
  protocol: "HTTPS",
  tls: { mode: "Terminate", certificateRefs: [{ group: "", kind: "Secret", name }] },
  allowedRoutes: {
    namespaces: { from: "Selector", selector: { matchExpressions: [{ key: "kubernetes.io/metadata.name", operator: "In", values }] } },
  },
});

const redirect = (name: string, host: string, requestRedirect: object) => ({
  apiVersion: "gateway.networking.k8s.io/v1",
  kind: "HTTPRoute",
  metadata: { name: `${name}-redirect` },
  spec: {
    parentRefs: [{ group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "kong-system", name: "gateway", sectionName: "http" }],
    hostnames: [host],
    rules: [{ matches: [{ path: { type: "PathPrefix", value: "/" } }], filters: [{ type: "RequestRedirect", requestRedirect }] }],
  },
});

test("without users it is a Gateway that listens for plain HTTP", () => {
  expect(gatewayFor({ ...spec, annotations: { "example.com/internal": "true" } }, [])).toEqual([
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      metadata: { name: "gateway" },
      spec: {
        gatewayClassName: "kong",
        infrastructure: { annotations: { "example.com/internal": "true" } },
        listeners: [plain],
      },
    },
  ]);
});

test("each host gets a listener for the namespaces that asked, a certificate and a redirect; two apps may share one", () => {
  const asks = [
    ...askedBy("shop", [listenerAsk("kong", "shop.example.com"), listenerAsk("kong", "shop.example.com")]),
    ...askedBy("admin", [listenerAsk("kong", "shop.example.com"), listenerAsk("kong", "*.preview.example.com")]),
  ];
  expect(gatewayFor(spec, asks)).toEqual([
    {
      apiVersion: "gateway.networking.k8s.io/v1",
      kind: "Gateway",
      metadata: { name: "gateway" },
      spec: {
        gatewayClassName: "kong",
        listeners: [
          plain,
          listener("wildcard-preview-example-com", "*.preview.example.com", ["admin"]),
          listener("https-shop-example-com", "shop.example.com", ["admin", "shop"]),
        ],
      },
    },
    {
      apiVersion: "example.com/v1",
      kind: "Certificate",
      metadata: { name: "wildcard-preview-example-com" },
      host: "*.preview.example.com",
    },
    redirect("wildcard-preview-example-com", "*.preview.example.com", { scheme: "https", statusCode: 301 }),
    { apiVersion: "example.com/v1", kind: "Certificate", metadata: { name: "https-shop-example-com" }, host: "shop.example.com" },
    redirect("https-shop-example-com", "shop.example.com", { scheme: "https", hostname: "shop.example.com", statusCode: 301 }),
  ]);
});

test("where the product finds certificates by itself, listeners name none and none is asked for", () => {
  const { certificate: _, ...without } = spec;
  const outputs = gatewayFor(without, askedBy("shop", [listenerAsk("kong", "shop.example.com")]));
  const { tls: __, ...bare } = listener("https-shop-example-com", "shop.example.com", ["shop"]);
  expect(outputs).toMatchObject([{ kind: "Gateway" }, { kind: "HTTPRoute" }]);
  expect(Object(outputs[0]).spec.listeners).toEqual([plain, bare]);
});

test("it may have addresses of its own, and an object of the product that says more", () => {
  const parameters = { group: "example.com", kind: "Configuration", name: "gateway" };
  const addresses = [{ type: "NamedAddress", value: "front" }];
  expect(gatewayFor({ ...spec, parameters, addresses }, [])).toMatchObject([
    { spec: { gatewayClassName: "kong", infrastructure: { parametersRef: parameters }, addresses, listeners: [plain] } },
  ]);
});

test("while another gateway takes over, or it from another, the plain listener takes that one's challenges too", () => {
  const [gateway] = gatewayFor(spec, askedBy("a-to-b", [challengesAsk("kong", "nginx-gateway"), challengesAsk("kong", "nginx-gateway")]));
  expect(gateway).toMatchObject({ spec: { listeners: [{ name: "http", port: 80 }] } });
  expect(Object(gateway).spec.listeners[0].allowedRoutes).toEqual(listener("", "", ["kong-system", "nginx-gateway"]).allowedRoutes);
});

test("it takes those of one other gateway at most", () => {
  expect(gatewayFor(spec, askedBy("a-to-b", [challengesAsk("kong", "one"), challengesAsk("kong", "two")]))[0]).toEqual({
    rule: "too-many-moves",
    app: "kong",
    object: "Gateway kong-system/gateway",
    message: "takes challenges of one and two, and a gateway takes over from one other",
    remedy: "Finish one move before the next",
  });
});

test("the order of the asks does not matter", () => {
  const asks = askedBy("shop", [listenerAsk("kong", "b.example.com"), listenerAsk("kong", "a.example.com")]);
  expect(gatewayFor(spec, asks)).toEqual(gatewayFor(spec, [...asks].reverse()));
});

const hosts = (count: number) =>
  askedBy(
    "shop",
    Array.from({ length: count }, (_, number) => listenerAsk("kong", `${number}.example.com`)),
  );

test("63 hosts and plain HTTP are all that a Gateway holds", () => {
  expect(gatewayFor(spec, hosts(63))).toHaveLength(1 + 2 * 63);
  expect(gatewayFor(spec, hosts(64))).toEqual([
    {
      rule: "too-many-listeners",
      app: "kong",
      object: "Gateway kong-system/gateway",
      message: "64 hosts need 65 listeners with the one for plain HTTP, and a Gateway holds 64",
      remedy: "Let apps share a host by path, use a wildcard host, or put a second gateway under a slot of its own",
    },
  ]);
});

test("an ask that it does not understand is reported beside what it does", () => {
  const [problem, ...rest] = gatewayFor(spec, askedBy("shop", [{ ask: "dashboard", to: "kong" }]));
  expect(problem).toEqual({
    rule: "unknown-ask",
    app: "shop",
    message: "kong does not understand the ask 'dashboard'",
    remedy: "Hand on what the offers of kong return, unchanged",
  });
  expect(rest).toEqual(gatewayFor(spec, []));
});
