import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOf, namespacesOf, together } from "../../testing/workloads.ts";
import { selectsNothing } from "./selects-nothing.ts";

const whole = { whole: true };
const shop = namespacesOf("shop");
const service = (selector: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web, namespace: shop, labels: { app: web } }, spec: { selector: ${selector}, ports: [{ name: http, port: 80 }] } }`;
const policy = (spec: string): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: p, namespace: shop }, spec: ${spec} }`;
const monitor = (labels: string, port = "http"): string =>
  `{ apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, metadata: { name: m, namespace: shop }, spec: { selector: { matchLabels: ${labels} }, endpoints: [{ port: ${port} }] } }`;
const set =
  "{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: db, namespace: shop }, spec: { template: { metadata: { labels: { app: db } }, spec: {} } } }";

test.each([
  ["labels of pods", service("{ app: web }")],
  ["no selector", service("{}")],
  ["one pod of a StatefulSet", service("{ statefulset.kubernetes.io/pod-name: db-0 }")],
  ["every pod", policy("{ podSelector: {} }")],
  ["an expression", policy("{ podSelector: { matchExpressions: [{ key: app, operator: In, values: [api, web] }] } }")],
  [
    "pods of a namespace that others make",
    policy("{ podSelector: {}, egress: [{ to: [{ namespaceSelector: {}, podSelector: { matchLabels: { a: b } } }] }] }"),
  ],
  ["labels of Services", together(service("{ app: web }"), monitor("{ app: web }"))],
])("%s", (_, object) => {
  expect(judgedTree(selectsNothing, together(shop, deploymentOf("web"), set, object), whole)).toEqual([]);
});

test.each([
  [service("{ app: wep }"), "Service shop/web /spec/selector", "selects no pod of namespace 'shop' (app=wep)"],
  [
    service("{ statefulset.kubernetes.io/pod-name: web-0 }"),
    "Service shop/web /spec/selector",
    "selects no pod of namespace 'shop' (statefulset.kubernetes.io/pod-name=web-0)",
  ],
  [
    policy("{ podSelector: { matchLabels: { app: api } } }"),
    "NetworkPolicy shop/p /spec/podSelector",
    "selects no pod of namespace 'shop' (app=api)",
  ],
  [
    policy("{ podSelector: {}, ingress: [{ from: [{ podSelector: { matchLabels: { app: api } } }] }] }"),
    "NetworkPolicy shop/p /spec/ingress/0/from/0/podSelector",
    "selects no pod of namespace 'shop' (app=api)",
  ],
  [monitor("{ app: api }"), "ServiceMonitor shop/m /spec/selector", "selects no Service of namespace 'shop' (app=api)"],
  [
    together(service("{ app: web }"), monitor("{ app: web }", "metrics")),
    "ServiceMonitor shop/m /spec/endpoints/0/port",
    "no Service that it selects has a port named 'metrics'",
  ],
])("%s", (object, where, message) => {
  expect(judgedTree(selectsNothing, together(shop, deploymentOf("web"), set, object), whole)).toEqual([`${where}  (warning) ${message}`]);
});

test("of pods that an operator or a chart makes, nothing is known", () => {
  const outside = [{ kind: "Deployment", namespace: "shop", name: "operator" }];
  expect(judgedTree(selectsNothing, together(shop, deploymentOf("web"), service("{ app: operator }")), { ...whole, outside })).toEqual([]);
});
