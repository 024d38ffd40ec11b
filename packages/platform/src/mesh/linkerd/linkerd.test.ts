import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { askedBy, site } from "../../testing/site.ts";
import { linkerd } from "./linkerd.ts";

const namespaced = (name: string) => ({ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } });
const gateway = { route: () => [], hosts: [], clients: [namespaced("kong-system")] };
const certificates = { certificate: () => [], labelledCertificate: () => [] };
const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, certificates, gateway } as const;
const brick = linkerd();
const mesh = brick.offers(platform);

const label = (namespace: string) => ({ ask: "namespace-labels", to: "namespaces", namespace, labels: { "ashlar.dev/mesh": "linkerd" } });
const annotate = (namespace: string, annotations: object) => ({ ask: "namespace-annotations", to: "namespaces", namespace, annotations });
const tcp = (...ports: readonly number[]) => ports.map((port) => ({ protocol: "TCP", port }));

test("a member's proxies talk to each other on one port, and to three services of the control plane", () => {
  const members = { namespaceSelector: { matchLabels: { "ashlar.dev/mesh": "linkerd" } } };
  const part = (component: string) => ({
    ...namespaced("linkerd"),
    podSelector: { matchLabels: { "linkerd.io/control-plane-component": component } },
  });
  const [policy, ask] = mesh.join();
  expect(policy).toMatchObject({
    kind: "NetworkPolicy",
    metadata: { name: "linkerd" },
    spec: {
      podSelector: {},
      policyTypes: ["Ingress", "Egress"],
      ingress: [{ from: [members], ports: tcp(4143) }],
      egress: [
        {
          ports: [
            { protocol: "UDP", port: 53 },
            { protocol: "TCP", port: 53 },
          ],
        },
        { to: [members], ports: tcp(4143) },
        { to: [part("destination")], ports: tcp(8086, 8090) },
        { to: [part("identity")], ports: tcp(8080) },
      ],
    },
  });
  expect(ask).toEqual({ ask: "member", to: "linkerd" });
});

test("pods of a namespace that calls members reach each other through the mesh, and keep what is closed", () => {
  const members = { namespaceSelector: { matchLabels: { "ashlar.dev/mesh": "linkerd" } } };
  expect(mesh.callerPolicies()).toMatchObject([
    { spec: { podSelector: {}, policyTypes: ["Ingress"], ingress: [{ from: [members], ports: tcp(4143) }] } },
  ]);
});

test("pods of members take the mesh alone; those of the gateway get proxies and take anybody", () => {
  expect(brick.answer?.([], platform)).toEqual([]);
  expect(brick.answer?.(askedBy("shop", mesh.join()), platform)).toEqual([
    label("kong-system"),
    label("shop"),
    annotate("shop", { "linkerd.io/inject": "enabled", "config.linkerd.io/default-inbound-policy": "all-authenticated" }),
    annotate("kong-system", { "linkerd.io/inject": "enabled" }),
  ]);
  expect(linkerd({ callers: [] }).answer?.(askedBy("shop", mesh.join()), platform)).toHaveLength(2);
  expect(brick.answer?.(askedBy("shop", [{ ask: "listener", to: "linkerd" }]), platform)).toMatchObject([{ rule: "unknown-ask" }]);
});

test("a port is a server that takes certain identities", () => {
  const clients = [{ serviceAccount: "checkout" }, { serviceAccount: "gateway", namespace: "kong-system" }];
  expect(mesh.allow({ name: "cart", matchLabels: { app: "cart" }, port: 7070, clients })).toEqual([
    {
      apiVersion: "policy.linkerd.io/v1beta3",
      kind: "Server",
      metadata: { name: "cart" },
      spec: { podSelector: { matchLabels: { app: "cart" } }, port: 7070, proxyProtocol: "unknown", accessPolicy: "deny" },
    },
    {
      apiVersion: "policy.linkerd.io/v1alpha1",
      kind: "MeshTLSAuthentication",
      metadata: { name: "cart" },
      spec: {
        identityRefs: [
          { kind: "ServiceAccount", name: "checkout" },
          { kind: "ServiceAccount", name: "gateway", namespace: "kong-system" },
        ],
      },
    },
    {
      apiVersion: "policy.linkerd.io/v1alpha1",
      kind: "AuthorizationPolicy",
      metadata: { name: "cart" },
      spec: {
        targetRef: { group: "policy.linkerd.io", kind: "Server", name: "cart" },
        requiredAuthenticationRefs: [{ group: "policy.linkerd.io", kind: "MeshTLSAuthentication", name: "cart" }],
      },
    },
  ]);
});

test("retries are annotations of the route, a time limit its field, and a header a rule before the weights", () => {
  expect(mesh.requests({ name: "cart", service: "cart", port: 80, timeout: "3s", retries: 2 })).toMatchObject([
    {
      kind: "HTTPRoute",
      metadata: { name: "cart-mesh", annotations: { "retry.linkerd.io/http": "5xx", "retry.linkerd.io/limit": "2" } },
      spec: { parentRefs: [{ kind: "Service", name: "cart" }], rules: [{ timeouts: { request: "3s" } }] },
    },
  ]);
  const share = { name: "cart", service: "cart", port: 80, canary: "cart-canary", weight: 5 };
  expect(mesh.share({ ...share, canaryHeader: { name: "x-canary", value: "always" } })).toMatchObject([
    {
      spec: {
        rules: [
          { matches: [{ headers: [{ name: "x-canary" }] }], backendRefs: [{ name: "cart-canary" }] },
          {
            backendRefs: [
              { name: "cart", weight: 95 },
              { name: "cart-canary", weight: 5 },
            ],
          },
        ],
      },
    },
  ]);
  expect(mesh.share({ ...share, weight: 101 })).toMatchObject([{ rule: "split-weight" }]);
});

const objects = brick.objects(platform);
const named = (kind: string) =>
  objects
    .filter(isObject)
    .filter((object) => object.kind === kind)
    .map(({ metadata }) => metadata.name);

test("identities and webhooks have certificates of cert-manager, and keys that never leave the cluster", () => {
  expect(named("Certificate")).toEqual([
    "linkerd-trust-anchor",
    "linkerd-identity-issuer",
    "linkerd-webhooks",
    "linkerd-proxy-injector",
    "linkerd-sp-validator",
    "linkerd-policy-validator",
  ]);
  expect(named("Issuer")).toEqual(["linkerd-self-signed", "linkerd-trust-anchor", "linkerd-webhooks"]);
  expect(objects).toContainEqual({
    apiVersion: "trust.cert-manager.io/v1alpha1",
    kind: "Bundle",
    metadata: { name: "linkerd-identity-trust-roots", annotations: { "argocd.argoproj.io/sync-wave": "0" } },
    spec: {
      sources: [{ secret: { name: "linkerd-trust-anchor", key: "tls.crt" } }],
      target: { configMap: { key: "ca-bundle.crt" }, namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "linkerd" } } },
    },
  });
  const waves = objects.filter(isObject).filter(({ apiVersion }) => apiVersion.includes("cert-manager.io"));
  for (const { metadata } of waves) expect(metadata.annotations).toEqual({ "argocd.argoproj.io/sync-wave": "0" });
});

test("pinned charts, without reports to the vendor, certificates made by Helm or CRDs of the Gateway API", () => {
  expect(objects.slice(0, 4)).toMatchObject([
    { name: "linkerd-crds", version: "2026.8.3", values: { installGatewayAPI: false } },
    { name: "trust-manager", version: "v0.24.0", values: { app: { trust: { namespace: "linkerd" } }, defaultPackage: { enabled: false } } },
    { name: "linkerd2-cni", version: "2026.8.3", values: { destCNIBinDir: "/home/kubernetes/bin", repairController: { enabled: true } } },
    {
      name: "linkerd-control-plane",
      version: "2026.8.3",
      values: {
        controllerReplicas: 3,
        enablePodAntiAffinity: true,
        cniEnabled: true,
        disableHeartBeat: true,
        webhookFailurePolicy: "Fail",
        identity: { externalCA: true, issuer: { scheme: "kubernetes.io/tls" } },
        proxyInjector: { externalSecret: true, injectCaFrom: "linkerd/linkerd-proxy-injector" },
      },
    },
  ]);
  expect(named("PodDisruptionBudget")).toEqual(["linkerd-destination", "linkerd-identity", "linkerd-proxy-injector", "trust-manager"]);
  const elsewhere = { ...platform, site: { ...site, cloud: { provider: "eks" } } };
  expect(linkerd({ replicas: 1 }).objects(elsewhere).slice(2, 4)).toMatchObject([
    { values: { priorityClassName: "system-node-critical" } },
    { values: { controllerReplicas: 1, enablePodAntiAffinity: false } },
  ]);
});

test("its webhooks are not asked for the pods that run them", () => {
  expect(objects.at(-1)).toMatchObject({ namespace: "linkerd", labels: { "config.linkerd.io/admission-webhooks": "disabled" } });
});
