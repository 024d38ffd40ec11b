import { type HttpAllow, type HttpFlow, isObject } from "@ashlar/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { cilium } from "./cilium.ts";
import { httpRule } from "./http-rules.ts";

const { httpFlow } = cilium().offers({ site });
const cart = { podSelector: { matchLabels: { app: "cart" } } };
const reads: HttpFlow = { name: "reads", from: [cart], port: 8080, allow: [{ method: "GET", path: "/orders/*" }] };
const rules = { http: [{ method: "GET", path: "/orders/.*" }] };
const toPorts = [{ ports: [{ port: "8080", protocol: "TCP" }], rules }];

test("pods, and ranges of addresses, which stand in rules of their own", () => {
  const everywhere = { namespaceSelector: { matchLabels: {} }, ...cart };
  const team = { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "ledger", team: "ledger" } } };
  const range = { ipBlock: { cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] } };
  const exists = { key: "k8s:io.kubernetes.pod.namespace", operator: "Exists" };
  expect(httpFlow({ ...reads, matchLabels: { app: "shop" }, from: [cart, everywhere, team, range] })).toEqual([
    {
      apiVersion: "cilium.io/v2",
      kind: "CiliumNetworkPolicy",
      metadata: { name: "reads" },
      spec: {
        endpointSelector: { matchLabels: { "k8s:app": "shop" } },
        ingress: [
          {
            fromEndpoints: [
              { matchLabels: { "k8s:app": "cart" } },
              { matchLabels: { "k8s:app": "cart" }, matchExpressions: [exists] },
              { matchLabels: { "k8s:io.kubernetes.pod.namespace": "ledger", "k8s:io.cilium.k8s.namespace.labels.team": "ledger" } },
            ],
            toPorts,
          },
          { fromCIDRSet: [{ cidr: "10.0.0.0/8", except: ["10.1.0.0/16"] }], toPorts },
        ],
      },
    },
  ]);
});

const passes = (allow: HttpAllow, path: string): boolean => new RegExp(`^(?:${httpRule(allow).path})$`).test(path);

test.each([
  ["/orders", "/orders", true],
  ["/orders", "/orders?page=2", true],
  ["/orders", "/orders/7", false],
  ["/orders", "/ordersX", false],
  ["/orders/*", "/orders/7/items?x=1", true],
  ["/orders/*", "/orders", false],
  ["/a.b", "/aXb", false],
  ["/v(1)+$", "/v(1)+$", true],
  ["/*", "/", true],
])("%s lets %s pass: %s", (path, asked, verdict) => {
  expect(passes({ method: "GET", path }, asked)).toBe(verdict);
});

test("a path lets itself pass and no other, whatever it is written with", () => {
  const path = fc.stringMatching(/^\/[\w\-.~!$&'()+,;=:@/]{0,12}$/);
  fc.assert(
    fc.property(path, path, (one, other) => {
      expect(passes({ method: "GET", path: one }, one)).toBe(true);
      expect(passes({ method: "GET", path: one }, other)).toBe(one === other);
      expect(httpFlow({ ...reads, allow: [{ method: "GET", path: one }] }).every(isObject)).toBe(true);
    }),
  );
});

test.each<[Partial<HttpFlow>, string, string]>([
  [{ allow: [] }, "http-flow", "nothing is allowed"],
  [{ allow: [{ method: "get", path: "/" }] }, "http-flow", "'get' is not a method"],
  [{ allow: [{ method: ".*", path: "/" }] }, "http-flow", "'.*' is not a method"],
  ...["orders", "", "/orders?page=2", "/orders#top", "/a b", "/a*", "/*/a", "/%zz"].map((path): [Partial<HttpFlow>, string, string] => [
    { allow: [{ method: "GET", path }] },
    "http-flow",
    `'${path}' is not a path`,
  ]),
  [{ port: 0 }, "network-flow", "0 is not a port"],
  [{ from: [] }, "network-flow", "'from' names nobody, which a policy takes for everybody"],
  [{ from: [{ ipBlock: { cidr: "10.0.0.1" } }] }, "address-range", "'10.0.0.1' is not a range of addresses"],
])("refused: %o", (wrong, rule, message) => {
  expect(httpFlow({ ...reads, ...wrong })).toMatchObject([{ rule, object: "flow reads", message }]);
});
