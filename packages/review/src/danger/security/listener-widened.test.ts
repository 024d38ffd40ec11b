import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { listenerWidened } from "./listener-widened.ts";

const https = (namespaces = "from: Same"): string =>
  `{ name: https, port: 443, protocol: HTTPS, hostname: shop.example.com, tls: { certificateRefs: [{ name: a }] }, allowedRoutes: { namespaces: { ${namespaces} } } }`;
const gateway = (...listeners: readonly string[]): string => `
apiVersion: gateway.networking.k8s.io/v1
kind: Gateway
metadata: { name: public, namespace: edge }
spec: { gatewayClassName: x, listeners: [${listeners.join(", ")}] }
`;
const http = "{ name: http, port: 80, protocol: HTTP, hostname: shop.example.com }";

test("a listener without TLS, and one that loses it", () => {
  expect(judged(gateway(https()), gateway(https(), http))).toEqual(["SECURITY listener-widened Gateway edge/public: spec.listeners[http]"]);
  expect(messagesOf(listenerWidened, gateway(https()), gateway(https().replace("protocol: HTTPS", "protocol: HTTP")))).toEqual([
    "Gateway edge/public: listener 'https' on port 443 speaks HTTP instead of HTTPS",
  ]);
});

test("routes of more namespaces", () => {
  const some = "from: Selector, selector: { matchLabels: { edge: a } }";
  expect(messagesOf(listenerWidened, gateway(https()), gateway(https(some)))).toEqual([
    "Gateway edge/public: listener 'https' on port 443 newly takes routes of namespaces with edge=a",
  ]);
  expect(messagesOf(listenerWidened, gateway(https(some)), gateway(https("from: All")))).toHaveLength(1);
  expect(messagesOf(listenerWidened, gateway(https(some)), gateway(https(some.replace("edge: a", "edge: b"))))).toHaveLength(1);
});

test("fewer namespaces, another TLS listener, a new Gateway", () => {
  expect(messagesOf(listenerWidened, gateway(https("from: All")), gateway(https()))).toEqual([]);
  expect(messagesOf(listenerWidened, gateway(https()), gateway(https(), https().replace("name: https", "name: more")))).toEqual([]);
  expect(messagesOf(listenerWidened, "", gateway(http))).toEqual([]);
});

test("routes beside another Gateway are shown and do not block, those of an app do", () => {
  const named = (...names: readonly string[]): string =>
    https(
      `from: Selector, selector: { matchExpressions: [{ key: kubernetes.io/metadata.name, operator: In, values: [${names.join(", ")}] }] }`,
    );
  const next = `---\n${gateway(https()).replace("name: public, namespace: edge", "name: next, namespace: next-edge")}`;
  const told = (after: string, more = next): readonly string[] =>
    judged(gateway(https()) + more, gateway(after) + more).map((line) => line.split(":")[0] ?? "");
  expect(told(named("edge", "next-edge"))).toEqual(["CONFIG listener-widened Gateway edge/public"]);
  expect(messagesOf(listenerWidened, gateway(https()) + next, gateway(named("edge", "next-edge")) + next)).toEqual([
    "Gateway edge/public: listener 'https' on port 443 newly takes routes of namespace 'next-edge'",
  ]);
  expect(told(named("edge", "next-edge"), "")).toEqual(["SECURITY listener-widened Gateway edge/public"]);
  expect(told(named("edge", "next-edge", "shop"))).toEqual(["SECURITY listener-widened Gateway edge/public"]);
  expect(messagesOf(listenerWidened, gateway(https()), gateway(named("edge")))).toEqual([]);
});
