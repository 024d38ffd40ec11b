import { isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { networkPolicies } from "../network-policies/network-policies.ts";
import { cilium } from "./cilium.ts";

const offers = cilium().offers({ site });
const matchLabels = { "app.kubernetes.io/name": "shop" };
const endpointSelector = { matchLabels: { "k8s:app.kubernetes.io/name": "shop" } };
const policy = (name: string, spec: object) => ({ apiVersion: "cilium.io/v2", kind: "CiliumNetworkPolicy", metadata: { name }, spec });
const dnsPods = ["kube-dns", "node-local-dns"].map((name) => ({
  matchLabels: { "k8s:io.kubernetes.pod.namespace": "kube-system", "k8s:k8s-app": name },
}));
const dnsPorts = [
  { port: "53", protocol: "UDP" },
  { port: "53", protocol: "TCP" },
];

test("names outside of the cluster: Cilium's DNS proxy sees their addresses, so questions go through it", () => {
  const reach = { name: "stripe", matchLabels, hosts: ["api.stripe.com", "*.example.com"], ports: [443] };
  expect(offers.reach(reach)).toEqual([
    policy("stripe", {
      endpointSelector,
      egress: [
        { toEndpoints: dnsPods, toPorts: [{ ports: dnsPorts, rules: { dns: [{ matchPattern: "*" }] } }] },
        {
          toFQDNs: [{ matchName: "api.stripe.com" }, { matchPattern: "*.example.com" }],
          toPorts: [{ ports: [{ port: "443", protocol: "TCP" }] }],
        },
      ],
    }),
  ]);
  expect(offers.reach({ ...reach, hosts: ["https://api.stripe.com"], ports: [0] })).toMatchObject([
    { rule: "host-name" },
    { rule: "network-flow" },
  ]);
});

test("who else answers for names is asked through the proxy too", () => {
  const dns = [{ ipBlock: { cidr: "10.0.0.53/32" } }];
  const [named] = cilium({ dns })
    .offers({ site })
    .reach({ name: "x", hosts: ["a.example.com"], ports: [443] });
  expect(named).toMatchObject({
    spec: {
      egress: [{}, { toCIDRSet: [{ cidr: "10.0.0.53/32" }], toPorts: [{ ports: dnsPorts, rules: { dns: [{}] } }] }, { toFQDNs: [{}] }],
    },
  });
});

test("the API server, at its own ports where it shares a node's address", () => {
  expect(offers.apiFlow({ name: "api" })).toEqual([
    policy("api", {
      endpointSelector: {},
      egress: [{ toEntities: ["kube-apiserver"], toPorts: [{ ports: ["443", "6443"].map((port) => ({ port, protocol: "TCP" })) }] }],
    }),
  ]);
  expect(
    cilium({ apiPorts: [7443] })
      .offers({ site })
      .apiFlow({ name: "api" }),
  ).toMatchObject([{ spec: { egress: [{ toPorts: [{ ports: [{ port: "7443" }] }] }] } }]);
});

test("what plain policies can say is the same object as everywhere, and NodeLocal DNSCache a pod", () => {
  const plain = networkPolicies().offers({ site });
  const flow = { name: "database", to: [{ ipBlock: { cidr: "10.20.0.0/24" } }], ports: [5432] };
  expect(offers.flow(flow)).toEqual(plain.flow(flow));
  expect(offers.closed()).toMatchObject([
    { kind: "NetworkPolicy", spec: { egress: [{ to: [{}, { podSelector: { matchLabels: { "k8s-app": "node-local-dns" } } }, {}] }] } },
  ]);
});

const wide = (name: string, spec: object) => ({
  apiVersion: "cilium.io/v2",
  kind: "CiliumClusterwideNetworkPolicy",
  metadata: { name },
  spec,
});
const key = "k8s:io.kubernetes.pod.namespace";

test("blocked addresses are denied to all pods, and nothing else is closed by that", () => {
  const blocked = { name: "instance-metadata", cidrs: ["169.254.169.254/32"] } as const;
  const spec = {
    endpointSelector: { matchExpressions: [{ key, operator: "Exists" }] },
    enableDefaultDeny: { ingress: false, egress: false },
    egressDeny: [{ toCIDRSet: [{ cidr: "169.254.169.254/32" }] }],
  };
  expect(cilium({ blocked: [blocked] }).objects({ site })).toEqual([wide("blocked-instance-metadata", spec)]);
  expect(cilium({ blocked: [{ ...blocked, except: ["secrets"] }] }).objects({ site })).toMatchObject([
    { spec: { endpointSelector: { matchExpressions: [{}, { key, operator: "NotIn", values: ["secrets"] }] } } },
  ]);
});

test("a closed cluster leaves open what is named, kube-system and Argo CD", () => {
  const brick = cilium({ closed: { except: ["monitoring", "argocd"] } });
  expect(brick.objects({ site, gitops: { namespace: "argocd" } })).toEqual([
    wide("default-deny", {
      endpointSelector: {
        matchExpressions: [
          { key, operator: "Exists" },
          { key, operator: "NotIn", values: ["kube-system", "argocd", "monitoring"] },
        ],
      },
      enableDefaultDeny: { ingress: true, egress: true },
      ingress: [{}],
      egress: [{ toEndpoints: dnsPods, toPorts: [{ ports: dnsPorts }] }],
    }),
  ]);
});

test.each(["169.254.169.254", "10.0.0.0/33", "10.0.0.256/8", "2001:db8::/129", "2001::db8::/32", "metadata"])(
  "%s cannot be blocked",
  (cidr) => {
    expect(cilium({ blocked: [{ name: "x", cidrs: ["2001:db8::/32", cidr] }] }).objects({ site })).toMatchObject([
      { rule: "address-range", object: "blocked x", message: `'${cidr}' is not a range of addresses` },
    ]);
  },
);

const install = { podCidrs: ["10.244.0.0/16"] } as const;
const chartOf = (more: object = {}) =>
  cilium({ install: { ...install, ...more } })
    .objects({ site })
    .filter((each) => !isObject(each));

test("it is there already unless it is to be installed", () => {
  expect(cilium().objects({ site })).toEqual([]);
  expect(cilium()).toMatchObject({ alsoIn: [] });
  expect(cilium({ install })).toMatchObject({ namespace: "kube-system", alsoIn: ["cilium-secrets"] });
});

test("installed: a pinned chart that renders alike each time", () => {
  expect(chartOf()).toMatchObject([
    {
      repository: "https://helm.cilium.io",
      name: "cilium",
      version: "1.20.0",
      values: {
        kubeProxyReplacement: "false",
        ipam: { mode: "cluster-pool", operator: { clusterPoolIPv4PodCIDRList: ["10.244.0.0/16"] } },
        encryption: { enabled: false },
        cni: { exclusive: true },
        hubble: { tls: { auto: { method: "cronJob" } } },
        operator: { replicas: 2, podDisruptionBudget: { enabled: true, maxUnavailable: 1, unhealthyPodEvictionPolicy: "AlwaysAllow" } },
        resources: { requests: { cpu: "100m", memory: "1Gi" }, limits: { memory: "1Gi" } },
      },
    },
  ]);
});

test("installed in the place of kube-proxy, beside a mesh, encrypted, and with a value of the author's own", () => {
  const withoutKubeProxy = { host: "10.0.0.10", port: 6443 };
  const chartValues = { MTU: 1400, operator: { replicas: 1 } };
  expect(chartOf({ withoutKubeProxy, besideMesh: true, encrypted: true, chartValues })).toMatchObject([
    {
      values: {
        kubeProxyReplacement: "true",
        k8sServiceHost: "10.0.0.10",
        k8sServicePort: 6443,
        socketLB: { hostNamespaceOnly: true },
        cni: { exclusive: false },
        encryption: { enabled: true, type: "wireguard" },
        MTU: 1400,
        operator: { replicas: 1, rollOutPods: true },
      },
    },
  ]);
});
