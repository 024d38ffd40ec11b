import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment, hardened, hardenedPod } from "../../testing/workloads.ts";
import { securityNarrowed } from "./security-narrowed.ts";

const role = (verbs: string): string => `
apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRole
metadata: { name: reader }
rules: [{ apiGroups: [""], resources: [secrets], verbs: [${verbs}] }]
`;
const policy = (spec: string): string => `
---
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: web, namespace: shop }
spec: { ${spec} }
`;
const web = deployment("containers: [{ name: web, image: web }]");

test("rights that go, and values that it is about", () => {
  expect(judged(role("get, list"), role("get"))).toEqual(["CONFIG security-narrowed ClusterRole reader: rules[/secrets//].verbs[list]"]);
  expect(messagesOf(securityNarrowed, role("get"), "")).toEqual(["ClusterRole reader narrows: a role with dangerous rights goes"]);
});

test("a policy of a mesh for pods that are there, a pod that is held more", () => {
  expect(judged(web + policy("action: DENY, rules: []"), web + policy("action: DENY, rules: [{}]"))).toEqual([
    "CONFIG security-narrowed AuthorizationPolicy shop/web: spec.rules[0]",
  ]);
  const held = deployment(`${hardenedPod}, containers: [{ name: web, image: web, ${hardened()} }]`);
  expect(messagesOf(securityNarrowed, web, held)[0]).toMatch(/^Deployment shop\/web narrows: pods keep more/);
});

test("what comes whole with its app, and what is as open as before", () => {
  expect(judged("", web + policy("rules: [{}]"))).toEqual([
    "ROUTINE created Deployment shop/web",
    "ROUTINE created AuthorizationPolicy shop/web",
  ]);
  expect(messagesOf(securityNarrowed, role("get"), role("get, list"))).toEqual([]);
  expect(messagesOf(securityNarrowed, web, web.replace("image: web", "image: web:2"))).toEqual([]);
});
