import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest, service, webhook } from "../testing/manifest.ts";
import { knownValue } from "./known-value.ts";

test.each([
  service("ipFamilies: [IPv4], trafficDistribution: PreferClose"),
  manifest("rbac.authorization.k8s.io/v1", "RoleBinding", 'roleRef: { kind: Role, name: a, apiGroup: "" }'),
])("%s", (right) => {
  expect(judged(knownValue, right)).toEqual([]);
});

test.each([
  [service('ipFamilies: [""]'), '/spec/ipFamilies/0  "" is none of IPv4, IPv6'],
  [
    manifest("rbac.authorization.k8s.io/v1", "RoleBinding", "roleRef: { kind: Role, name: a, apiGroup: rbac.authorization.k8s.io/v1 }"),
    "/roleRef/apiGroup  \"rbac.authorization.k8s.io/v1\" is none of rbac.authorization.k8s.io; did you mean 'rbac.authorization.k8s.io'?",
  ],
  [webhook("").replace("sideEffects: None", "sideEffects: Some"), '/webhooks/0/sideEffects  "Some" is none of None, NoneOnDryRun'],
])("%s", (wrong, problem) => {
  expect(judged(knownValue, wrong)).toEqual([problem]);
});

test("the scope of a webhook's rule: no list is published before 1.35", () => {
  const scoped = webhook("rules: [{ apiGroups: [apps], apiVersions: [v1], operations: [CREATE], resources: [pods], scope: All }]");
  expect(judged(knownValue, scoped, "1.34")).toEqual(['/webhooks/0/rules/0/scope  "All" is none of *, Cluster, Namespaced']);
  expect(judged(knownValue, scoped, "1.35")).toEqual([]);
});

test("how devices are allocated: 1.34 publishes no list, and holds the field to it", () => {
  const claim = (mode: string) =>
    manifest(
      "resource.k8s.io/v1",
      "ResourceClaim",
      `spec: { devices: { requests: [{ name: gpu, exactly: { deviceClassName: gpu.example.com, allocationMode: ${mode} } }] } }`,
    );
  expect(judged(knownValue, claim("All"), "1.34")).toEqual([]);
  expect(judged(knownValue, claim("Every"), "1.34")).toEqual([
    '/spec/devices/requests/0/exactly/allocationMode  "Every" is none of All, ExactCount',
  ]);
  expect(judged(knownValue, claim("Every"), "1.35")).toEqual([]);
});

test("traffic is kept on a node since 1.34", () => {
  const manifest = service("trafficDistribution: PreferSameNode");
  expect(judged(knownValue, manifest)).toEqual([]);
  expect(judged(knownValue, manifest, "1.33")).toEqual(['/spec/trafficDistribution  "PreferSameNode" is none of PreferClose']);
});
