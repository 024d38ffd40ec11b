import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { meshTlsWeakened } from "./mesh-tls-weakened.ts";

const peers = (spec: string): string => `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: { name: default, namespace: shop }
spec: { ${spec} }
`;
const strict = peers("mtls: { mode: STRICT }");
const namespace = (labels: string): string => `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { ${labels} } } }`;

test("PERMISSIVE, for all or for a port, and no policy at all", () => {
  expect(judged(strict, strict.replace("STRICT", "PERMISSIVE"))).toEqual([
    "SECURITY mesh-tls-weakened PeerAuthentication shop/default: spec.mtls.mode",
  ]);
  expect(messagesOf(meshTlsWeakened, strict, peers("mtls: { mode: STRICT }, portLevelMtls: { 9090: { mode: DISABLE } }"))).toEqual([
    "PeerAuthentication shop/default takes connections without mutual TLS on port 9090: DISABLE instead of STRICT",
  ]);
  const web = deployment("containers: [{ name: web, image: web }]");
  expect(messagesOf(meshTlsWeakened, strict + web, web)).toHaveLength(1);
});

test("what the mesh insists on anyway", () => {
  const mesh = `\n---${strict.replace("namespace: shop", "namespace: istio-system").replace("name: default", "name: mesh")}`;
  const web = deployment("containers: [{ name: web, image: web }]");
  expect(messagesOf(meshTlsWeakened, strict + mesh + web, mesh + web)).toEqual([]);
});

test("a namespace that leaves", () => {
  expect(messagesOf(meshTlsWeakened, namespace("istio.io/dataplane-mode: ambient"), namespace("a: b"))).toHaveLength(1);
  expect(messagesOf(meshTlsWeakened, namespace("istio-injection: enabled"), namespace("istio.io/dataplane-mode: ambient"))).toEqual([]);
});

test("stricter, and as before", () => {
  expect(messagesOf(meshTlsWeakened, strict.replace("STRICT", "PERMISSIVE"), strict)).toEqual([]);
  expect(messagesOf(meshTlsWeakened, strict, peers("mtls: { mode: STRICT }, portLevelMtls: { 9090: { mode: STRICT } }"))).toEqual([]);
});
