import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { networkPolicyWidened } from "./network-policy-widened.ts";

const policy = (spec: string, name = "web"): string => `
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: { name: ${name}, namespace: shop }
spec: { ${spec} }
`;
const web = deployment("containers: [{ name: web, image: web }]");
const db = deployment("containers: [{ name: db, image: db }]", { name: "db", labels: "app: db" });
const closed = policy("podSelector: {}, policyTypes: [Ingress, Egress]", "closed");
const ofWeb = (rules: string): string => policy(`podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress], ingress: [${rules}]`);
const fromDb = "{ from: [{ podSelector: { matchLabels: { app: db } } }], ports: [{ port: 80 }] }";
const messages = (before: string, after: string): readonly string[] => messagesOf(networkPolicyWidened, web + before, web + after);

test("a policy that goes opens its pods, or narrows them where another one closes them", () => {
  expect(messages(ofWeb(fromDb), "")).toEqual([
    "Pods of Deployment shop/web newly take traffic from everyone, for no NetworkPolicy closes ingress for them",
  ]);
  expect(messages(closed + ofWeb(fromDb), closed)).toEqual([]);
  expect(judged(web + ofWeb(fromDb), "").filter((line) => line.includes("widened"))).toEqual([]);
});

test.each([
  ["no peers", "{ ports: [{ port: 80 }] }", "everyone on TCP 80"],
  ["no ports", fromDb.replace(", ports: [{ port: 80 }]", ""), "pods with app=db of namespace shop on any port"],
  ["all pods", fromDb.replace("{ matchLabels: { app: db } }", "{}"), "all pods of namespace shop on TCP 80"],
  ["another port", fromDb.replace("80", "81"), "pods with app=db of namespace shop on TCP 81"],
  ["a namespace", fromDb.replace("podSelector:", "namespaceSelector: {}, podSelector:"), "pods with app=db of all namespaces on TCP 80"],
  ["addresses", "{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }", "10.0.0.0/8 on any port"],
])("%s", (_, rule, what) => {
  expect(messages(ofWeb(fromDb), ofWeb(rule))).toEqual([`Pods of Deployment shop/web newly take traffic from ${what}`]);
});

test.each([
  ["no rules: nothing is allowed", ofWeb(fromDb), ofWeb("")],
  ["fewer ports", ofWeb(fromDb.replace("80", "80, endPort: 90")), ofWeb(fromDb)],
  ["more labels", ofWeb(fromDb), ofWeb(fromDb.replace("app: db", "app: db, tier: a"))],
  [
    "its own namespace by name",
    ofWeb(fromDb),
    ofWeb(fromDb.replace("podSelector:", "namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } }, podSelector:")),
  ],
  [
    "two halves",
    ofWeb("{ from: [{ ipBlock: { cidr: 10.0.0.0/9 } }, { ipBlock: { cidr: 10.128.0.0/9 } }] }"),
    ofWeb("{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }"),
  ],
  [
    "an exception more",
    ofWeb("{ from: [{ ipBlock: { cidr: 10.0.0.0/8 } }] }"),
    ofWeb("{ from: [{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }] }"),
  ],
  [
    "what another policy allows anyway",
    closed + policy(`podSelector: {}, ingress: [${fromDb}]`, "all") + ofWeb(""),
    closed + policy(`podSelector: {}, ingress: [${fromDb}]`, "all") + ofWeb(fromDb),
  ],
  [
    "another name",
    ofWeb(fromDb),
    policy(`podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress], ingress: [${fromDb}]`, "shop-web"),
  ],
  ["a first policy", "", ofWeb(fromDb)],
])("%s widens nothing", (_, before, after) => {
  expect(messages(before, after)).toEqual([]);
});

test("a new policy opens what another one closed", () => {
  expect(messages(closed, closed + ofWeb(fromDb))).toEqual([
    "Pods of Deployment shop/web newly take traffic from pods with app=db of namespace shop on TCP 80",
  ]);
  expect(messagesOf(networkPolicyWidened, closed, closed + web + ofWeb(fromDb))).toEqual([]);
});

test("an exception less, and egress that is closed no more", () => {
  const all = (except: string): string => ofWeb(`{ from: [{ ipBlock: { cidr: 10.0.0.0/8, except: [${except}] } }] }`);
  expect(messages(all("10.1.0.0/16, 10.2.0.0/16"), all("10.1.0.0/16"))).toHaveLength(1);
  expect(messages(closed, closed.replace(", Egress", ""))).toEqual([
    "Pods of Deployment shop/web may newly send traffic to everyone, for no NetworkPolicy closes egress for them",
  ]);
});

test("to send to named pods is shown and does not block: they let it in, or not", () => {
  const to = (peer: string): string =>
    policy(`podSelector: { matchLabels: { app: web } }, policyTypes: [Egress], egress: [{ to: [${peer}], ports: [{ port: 80 }] }]`);
  const told = (after: string): readonly string[] => judged(web + closed, web + closed + after).filter((line) => line.includes("widened"));
  expect(told(to("{ podSelector: { matchLabels: { app: db } } }"))).toEqual(["CONFIG network-policy-widened NetworkPolicy shop/web"]);
  expect(told(to("{ ipBlock: { cidr: 0.0.0.0/0 } }"))).toEqual(["SECURITY network-policy-widened NetworkPolicy shop/web"]);
});

test("labels that change on both sides", () => {
  const renamed = (text: string): string => text.replaceAll("app: db", "name: db");
  expect(messagesOf(networkPolicyWidened, web + db + ofWeb(fromDb), web + renamed(db + ofWeb(fromDb)))).toEqual([]);
});

test("pods that nobody here makes", () => {
  const of = (rules: string): string => policy(`podSelector: { matchLabels: { operator: x } }, ingress: [${rules}]`);
  expect(messages(of(fromDb), of(`${fromDb}, {}`))).toEqual([
    "Newly lets into the pods that it selects in namespace shop: everyone on any port",
  ]);
  expect(messages(of(fromDb), "")).toEqual(["No longer closes anything for the pods that it selects in namespace shop"]);
  expect(messagesOf(networkPolicyWidened, of(fromDb), "")).toEqual([]);
});

test("the next Gateway of a route may reach what the one before could, and nothing else", () => {
  const gateway = (name: string): string => `
---
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: ${name}, namespace: ${name}-edge }
spec: { gatewayClassName: x, listeners: [{ name: http, port: 80, protocol: HTTP }] }
`;
  const route = (...gateways: readonly string[]): string => `
---
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web, namespace: shop }
spec: { parentRefs: [${gateways.map((name) => `{ name: ${name}, namespace: ${name}-edge }`).join(", ")}] }
`;
  const from = (name: string, port = 80): string =>
    `{ from: [{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: ${name}-edge } }, podSelector: { matchLabels: { gateway.networking.k8s.io/gateway-name: ${name} } } }], ports: [{ port: ${port} }] }`;
  const old = web + gateway("old") + route("old") + ofWeb(from("old"));
  const told = (after: string): readonly string[] =>
    judged(old, web + gateway("old") + after).filter((line) => line.includes("network-policy-widened"));
  const both = ofWeb(`${from("old")}, ${from("new")}`);
  const secure = ["SECURITY network-policy-widened NetworkPolicy shop/web: spec.ingress[1]"];
  expect(told(gateway("new") + route("old", "new") + both)).toEqual([
    "CONFIG network-policy-widened NetworkPolicy shop/web: spec.ingress[1]",
  ]);
  expect(told(gateway("new") + route("old") + both)).toEqual(secure);
  expect(told(route("old", "new") + both)).toEqual(secure);
  expect(told(gateway("new") + route("old", "new") + ofWeb(`${from("old")}, ${from("new", 81)}`))).toEqual(secure);
});

test("what opens to both sides is one sentence", () => {
  const own = policy("podSelector: { matchLabels: { app: web } }, policyTypes: [Ingress, Egress]");
  expect(messages(own, "")).toEqual([
    "Pods of Deployment shop/web newly take traffic from everyone, for no NetworkPolicy closes ingress for them; pods of Deployment shop/web may newly send traffic to everyone, for no NetworkPolicy closes egress for them",
  ]);
});
