import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { lockOf } from "../../lock-of.ts";
import { askedBy, site } from "../../testing/site.ts";
import { kong } from "../kong/kong.ts";
import { moving } from "../moving/moving.ts";
import { plainRoute, plainSplit } from "../testing/feature-routes.ts";
import { emissaryKinds } from "./emissary.kinds.ts";
import recorded from "./emissary.lock.json" with { type: "json" };
import { emissary } from "./emissary.ts";
import recordedCrds from "./emissary-crds.lock.json" with { type: "json" };

const certificates = {
  certificate: ({ secret }: { secret: string }) => [{ apiVersion: "example.com/v1", kind: "Certificate", metadata: { name: secret } }],
  labelledCertificate: () => [],
};
const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, certificates } as const;
const brick = emissary({ replicas: 3, loadBalancer: { "example.com/internal": "true" }, chartValues: { module: { lua_scripts: null } } });
const gateway = brick.offers(platform);
const pods = { "app.kubernetes.io/name": "emissary-ingress", "app.kubernetes.io/instance": "emissary-ingress" };

test("two pinned charts: the CRDs, and pods that may write to two folders of their own and do nothing else", () => {
  const resources = { requests: { cpu: "500m", memory: "1Gi" }, limits: { memory: "1Gi" } };
  expect([...brick.objects(platform).slice(0, 1), ...(brick.answer?.([], platform) ?? [])]).toEqual([
    {
      source: "chart",
      repository: "ghcr.io/emissary-ingress",
      name: "emissary-crds-chart",
      version: "4.1.0",
      release: "emissary-crds",
      lock: lockOf(recordedCrds, emissaryKinds),
      values: { enableLegacyVersions: false },
    },
    {
      source: "chart",
      repository: "ghcr.io/emissary-ingress",
      name: "emissary-ingress",
      version: "4.1.0",
      release: "emissary-ingress",
      lock: lockOf(recorded, []),
      values: {
        replicaCount: 3,
        podDisruptionBudget: { maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" },
        resources,
        topologySpreadConstraints: ["topology.kubernetes.io/zone", "kubernetes.io/hostname"].map((topologyKey) => ({
          maxSkew: 1,
          topologyKey,
          whenUnsatisfiable: "ScheduleAnyway",
          labelSelector: { matchLabels: pods },
        })),
        security: {
          podSecurityContext: { runAsUser: 8888, runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
          containerSecurityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"] } },
        },
        volumes: [
          { name: "ambassador", emptyDir: {} },
          { name: "tmp", emptyDir: {} },
        ],
        volumeMounts: [
          { name: "ambassador", mountPath: "/ambassador" },
          { name: "tmp", mountPath: "/tmp" },
        ],
        lifecycle: { preStop: { sleep: { seconds: 15 } } },
        service: { type: "LoadBalancer", externalTrafficPolicy: "Local", annotations: { "example.com/internal": "true" } },
        ingressClassResource: { enabled: false },
        createDefaultListeners: false,
        resolvers: { endpoint: { create: true, name: "endpoint" } },
        module: { enabled: true, diagnostics: { enabled: false }, strip_matching_host_port: true, lua_scripts: null },
      },
    },
  ]);
});

const named = (kind: string, name: string, spec: object) => ({ apiVersion: "getambassador.io/v3alpha1", kind, metadata: { name }, spec });

test("listeners for Hosts of its own namespace, and a Host without which it would begin with plain HTTP", () => {
  const listener = { securityModel: "XFP", hostBinding: { namespace: { from: "SELF" } } };
  expect(brick.objects(platform).slice(1)).toEqual([
    named("Listener", "http", { port: 8080, protocol: "HTTP", ...listener }),
    named("Listener", "https", { port: 8443, protocol: "HTTPS", ...listener }),
    named("Host", "placeholder", { hostname: "placeholder.invalid", requestPolicy: { insecure: { action: "Reject" } } }),
  ]);
});

test("for each host asked a Host, which redirects plain requests, and its certificate", () => {
  const asks = [
    ...askedBy("shop", gateway.route(plainRoute)),
    ...askedBy("admin", gateway.split(plainSplit)),
    ...askedBy("shop", [{ ask: "mirror", to: brick.name }]),
  ];
  expect(brick.answer?.(asks, platform)?.slice(1)).toEqual([
    expect.objectContaining({ rule: "unknown-ask", app: "shop" }),
    {
      ...named("Host", "https-shop-example-com", {
        hostname: "shop.example.com",
        tlsSecret: { name: "https-shop-example-com" },
        tls: { alpn_protocols: "h2,http/1.1", min_tls_version: "v1.2" },
        requestPolicy: { insecure: { action: "Redirect" } },
      }),
      metadata: { name: "https-shop-example-com" },
    },
    ...certificates.certificate({ secret: "https-shop-example-com" }),
  ]);
});

test("hosts are published with the address of its Service: ExternalDNS reads Hosts of a version alone that is not served", () => {
  const asks = ["b.example.com", "a.example.com", "b.example.com"].map((host) => ({ ask: "listener", to: brick.name, host }));
  expect(brick.answer?.(askedBy("shop", asks), platform)[0]).toMatchObject({
    values: {
      service: {
        annotations: {
          "external-dns.alpha.kubernetes.io/hostname": "a.example.com,b.example.com",
          "example.com/internal": "true",
        },
      },
    },
  });
});

test("requests come from its pods, hosts stand at its Service, and it answers no challenges", () => {
  expect(gateway.clients).toEqual([
    { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "emissary" } }, podSelector: { matchLabels: pods } },
  ]);
  expect(gateway.hosts).toEqual([{ group: "", kind: "Service" }]);
  expect(gateway).not.toHaveProperty("http01");
});

test("a gRPC route is a Mapping by the service's path, or the method's", () => {
  const cart = { name: "cart", host: "grpc.example.com", service: "cart", port: 9090 };
  const mapping = (match: object) =>
    named("Mapping", "cart", {
      hostname: "grpc.example.com",
      ...match,
      grpc: true,
      rewrite: "",
      service: "http://cart:9090",
      timeout_ms: 0,
    });
  const ask = { ask: "listener", to: "emissary", host: "grpc.example.com" };
  expect(gateway.grpcRoute(cart)).toEqual([mapping({ prefix: "/" }), ask]);
  expect(gateway.grpcRoute({ ...cart, grpcService: "shop.v1.Cart" })).toEqual([mapping({ prefix: "/shop.v1.Cart/" }), ask]);
  expect(gateway.grpcRoute({ ...cart, grpcService: "shop.v1.Cart", grpcMethod: "Add" })).toEqual([
    mapping({ prefix: "/shop.v1.Cart/Add", prefix_exact: true, precedence: 1 }),
    ask,
  ]);
  expect(gateway.grpcRoute({ ...cart, grpcMethod: "Add" })).toMatchObject([{ rule: "grpc-method" }]);
});

test("while a gateway of the Gateway API takes over, both make objects of their own, under names that do not meet", () => {
  for (const both of [moving({ from: emissary(), to: kong() }), moving({ from: kong(), to: emissary() })]) {
    const offers = both.offers(platform);
    const outputs = [...offers.route(plainRoute), ...offers.split({ ...plainSplit, name: "shop-split" })];
    const objects = outputs.filter(isObject);
    expect(objects.map(({ kind }) => kind).sort()).toEqual(["HTTPRoute", "HTTPRoute", ...Array(6).fill("Mapping")]);
    expect(new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).size).toBe(8);
    expect(outputs.filter((output) => "ask" in output).map((ask) => Object(ask).to)).toEqual(expect.arrayContaining(["emissary", "kong"]));
    expect(offers.clients).toHaveLength(2);
    expect(offers.hosts.map(({ kind }) => kind).sort()).toEqual(["GRPCRoute", "HTTPRoute", "Service"]);
    expect(both.objects(platform)).toEqual([]);
  }
});

test("clients of every host must show a certificate of the authorities in a Secret that is named", () => {
  const strict = emissary({ clientAuthorities: "partners" });
  const outputs = strict.answer?.(askedBy("shop", strict.offers(platform).route(plainRoute)), platform) ?? [];
  expect(outputs.filter(isObject).find(({ kind }) => kind === "Host")).toMatchObject({
    spec: { tls: { ca_secret: "partners", cert_required: true } },
  });
});
