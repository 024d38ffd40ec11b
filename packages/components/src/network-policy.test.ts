import { podsOfNamespace } from "@ashlar/model";
import { expect, test } from "vitest";
import { networkPolicy } from "./network-policy.ts";
import { podsOf } from "./selector-labels.ts";
import { manifests } from "./testing/manifests.ts";

const values = { name: "cart", image: "example.com/cart:1", cpu: "100m", memory: "64Mi", dns: false } as const;
const ports = [
  { name: "grpc", port: 7070, servicePort: 80 },
  { name: "metrics", port: 9090 },
];

test("a component that declares nothing is cut off, but for DNS", () => {
  expect(networkPolicy(values, ports).spec).toStrictEqual(
    manifests(`
podSelector: { matchLabels: { app.kubernetes.io/name: cart, app.kubernetes.io/instance: cart } }
policyTypes: [Ingress, Egress]
`)[0],
  );
  expect(networkPolicy({ ...values, dns: true }, ports).spec.egress).toHaveLength(1);
});

test("admits: a component by name, pods by label, addresses, several alike; ports by number or name, the main one unless given", () => {
  const admits = [
    { from: "frontend" },
    { from: podsOf("checkout", "shop"), ports: [7070] },
    { from: podsOfNamespace("monitoring"), ports: ["metrics"] },
    { from: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] }, ports: [7070, "metrics"] },
    { from: [podsOfNamespace("old-gateway"), podsOfNamespace("gateway")] },
  ];
  expect(networkPolicy({ ...values, admits }, ports).spec.ingress).toStrictEqual(
    manifests(`
- from: [{ podSelector: { matchLabels: { app.kubernetes.io/name: frontend, app.kubernetes.io/instance: frontend } } }]
  ports: [{ protocol: TCP, port: 7070 }]
- from:
    - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }
      podSelector: { matchLabels: { app.kubernetes.io/name: checkout, app.kubernetes.io/instance: checkout } }
  ports: [{ protocol: TCP, port: 7070 }]
- from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: monitoring } } }]
  ports: [{ protocol: TCP, port: 9090 }]
- from: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }]
  ports: [{ protocol: TCP, port: 7070 }, { protocol: TCP, port: 9090 }]
- from:
    - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: old-gateway } }
    - namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: gateway } }
  ports: [{ protocol: TCP, port: 7070 }]
`)[0],
  );
});

test("calls: a component by name, pods by label, addresses, each on its port", () => {
  const calls = [
    { to: "redis", port: 6379 },
    { to: podsOfNamespace("openshift-dns"), port: 5353, protocol: "UDP" },
    { to: { cidr: "0.0.0.0/0", except: ["169.254.169.254/32"] }, port: 443 },
  ] as const;
  expect(networkPolicy({ ...values, calls }, ports).spec.egress).toStrictEqual(
    manifests(`
- to: [{ podSelector: { matchLabels: { app.kubernetes.io/name: redis, app.kubernetes.io/instance: redis } } }]
  ports: [{ protocol: TCP, port: 6379 }]
- to: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: openshift-dns } } }]
  ports: [{ protocol: UDP, port: 5353 }]
- to: [{ ipBlock: { cidr: 0.0.0.0/0, except: [169.254.169.254/32] } }]
  ports: [{ protocol: TCP, port: 443 }]
`)[0],
  );
});

test("a list of nobody admits nobody, where a rule without peers would admit anybody", () => {
  expect(networkPolicy({ ...values, admits: [{ from: [] }] }, ports).spec).not.toHaveProperty("ingress");
});

test("a component without a port admits nobody, where a rule without ports would admit to all", () => {
  expect(networkPolicy({ ...values, admits: [{ from: "frontend" }] }, []).spec).not.toHaveProperty("ingress");
});
