import { expect, test } from "vitest";
import { differs } from "../testing/differs.ts";

const deployment = (spec: string): string => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec: ${spec}
`;

const pod = (spec: string): string => deployment(`{ template: { spec: ${spec} } }`);
const inPod = "spec.template.spec";

test("a value that changes is told at its place", () => {
  expect(differs(deployment("{ replicas: 2 }"), deployment("{ replicas: 3 }"))).toEqual(["spec.replicas: 2 → 3"]);
});

test("what the server fills in may be written or not", () => {
  const written = `{ replicas: 1, strategy: { type: RollingUpdate, rollingUpdate: { maxSurge: 25%, maxUnavailable: 25% } }, progressDeadlineSeconds: 600 }`;
  expect(differs(deployment("{}"), deployment(written))).toEqual([]);
  expect(differs(deployment(written), deployment("{ paused: false, strategy: {} }"))).toEqual([]);
});

test("to leave a value out means its default", () => {
  expect(differs(deployment("{ replicas: 3 }"), deployment("{}"))).toEqual(["spec.replicas: 3 → 1"]);
});

test("amounts are compared as amounts", () => {
  const container = (cpu: string, memory: string): string =>
    pod(`{ containers: [{ name: app, resources: { requests: { cpu: ${cpu}, memory: ${memory} } } }] }`);
  expect(differs(container("1000m", "1Gi"), container('"1"', "1024Mi"))).toEqual([]);
  expect(differs(container("1", "1Gi"), container("1", "1G"))).toEqual([`${inPod}.containers[app].resources.requests.memory: 1Gi → 1G`]);
});

test("a number and its text are two things: a port and the name of one", () => {
  const service = (target: string): string => `
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80, targetPort: ${target} }] }
`;
  expect(differs(service("80"), service('"80"'))).toEqual(['spec.ports[80/TCP].targetPort: 80 → "80"']);
  expect(differs(service("80"), service("80").replace(", targetPort: 80", ", protocol: TCP"))).toEqual([]);
});

test("containers are known by their names", () => {
  const before = pod("{ containers: [{ name: app, image: app:1 }, { name: log, image: log:1 }] }");
  const after = pod("{ containers: [{ name: log, image: log:1 }, { name: app, image: app:2 }] }");
  expect(differs(before, after)).toEqual([`${inPod}.containers[app].image: app:1 → app:2`]);
});

test("containers that start one after the other have an order", () => {
  const before = pod("{ initContainers: [{ name: a }, { name: b }] }");
  const after = pod("{ initContainers: [{ name: b }, { name: a }] }");
  expect(differs(before, after)).toEqual([`${inPod}.initContainers: another order`]);
});

test("what is in no order is compared in none", () => {
  const policy = (types: string, from: string): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: {}, policyTypes: ${types}, ingress: [{ from: ${from} }] }
`;
  const one = policy("[Ingress, Egress]", "[{ podSelector: { matchLabels: { a: b } } }, { ipBlock: { cidr: 10.0.0.0/8 } }]");
  const other = policy("[Egress, Ingress]", "[{ ipBlock: { cidr: 10.0.0.0/8 } }, { podSelector: { matchLabels: { a: b } } }]");
  expect(differs(one, other)).toEqual([]);
});

test("a selector of nothing in particular selects all, and is not the same as none", () => {
  const policy = (peer: string): string => `
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: web }
spec: { podSelector: {}, ingress: [{ from: [${peer}] }] }
`;
  expect(differs(policy("{ namespaceSelector: {} }"), policy("{ namespaceSelector: {}, podSelector: {} }"))).toEqual([
    "spec.ingress[0].from[0].podSelector: absent → {}",
  ]);
});

test("an empty list is none", () => {
  expect(differs(pod("{ tolerations: [] }"), pod("{}"))).toEqual([]);
});

test("the order of arguments is told, and so is one that changes", () => {
  const args = (...list: readonly string[]): string => pod(`{ containers: [{ name: app, args: [${list.join(", ")}] }] }`);
  expect(differs(args("-a", "-b"), args("-b", "-a"))).toEqual([`${inPod}.containers[app].args: another order`]);
  expect(differs(args("-a", "-b"), args("-a", "-c"))).toEqual([
    `${inPod}.containers[app].args[1]: -b → absent`,
    `${inPod}.containers[app].args[1]: absent → -c`,
  ]);
});

test("of a Secret one sees which keys change, and nothing of their values", () => {
  const secret = (data: string): string => `
apiVersion: v1
kind: Secret
metadata: { name: web, annotations: { kubectl.kubernetes.io/last-applied-configuration: '${data}' } }
stringData: ${data}
`;
  const lines = differs(secret("{ a: eins, b: zwei }"), secret("{ a: drei, c: vier }"));
  expect(lines).toEqual([
    'metadata.annotations["kubectl.kubernetes.io/last-applied-configuration"]: ‹hidden› → ‹hidden›',
    "stringData.a: ‹hidden› → ‹hidden›",
    "stringData.b: ‹hidden› → absent",
    "stringData.c: absent → ‹hidden›",
  ]);
});

test("private keys and what SOPS encrypted are hidden wherever they stand", () => {
  const map = (value: string): string => `
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
data: { key: "${value}" }
`;
  expect(differs(map("-----BEGIN RSA PRIVATE KEY-----a"), map("ENC[AES256_GCM,data:b]"))).toEqual(["data.key: ‹hidden› → ‹hidden›"]);
});

test("in a custom resource an empty list is one, and items are known by a name that tells them apart", () => {
  const route = (spec: string): string => `
apiVersion: example.com/v1
kind: Route
metadata: { name: web }
spec: ${spec}
`;
  expect(differs(route("{ hosts: [] }"), route("{}"))).toEqual(["spec.hosts: [] → absent"]);
  expect(differs(route("{ to: [{ name: a, weight: 1 }, { name: b }] }"), route("{ to: [{ name: b }, { name: a, weight: 2 }] }"))).toEqual([
    "spec.to[a].weight: 1 → 2",
    "spec.to: another order",
  ]);
});
