import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { unverifiedTls } from "./unverified-tls.ts";

test.each([
  ["args: [--kubelet-insecure-tls]", "args/0  (warning) trusts any certificate: --kubelet-insecure-tls"],
  ['env: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "0" }]', "env/0  (warning) trusts any certificate: NODE_TLS_REJECT_UNAUTHORIZED=0"],
])("%s", (container, problem) => {
  expect(judgedTree(unverifiedTls, deploymentWith(container))).toEqual([`Deployment shop/web /spec/template/spec/containers/0/${problem}`]);
});

test("an APIService and a custom resource", () => {
  const manifests = `
{ apiVersion: apiregistration.k8s.io/v1, kind: APIService, metadata: { name: v1.a.b }, spec: { insecureSkipTLSVerify: true } }
---
{ apiVersion: monitoring.coreos.com/v1, kind: ServiceMonitor, metadata: { name: web }, spec: { endpoints: [{ tlsConfig: { insecureSkipVerify: true } }] } }`;
  expect(judgedTree(unverifiedTls, manifests)).toEqual([
    "APIService v1.a.b /spec/insecureSkipTLSVerify  (warning) trusts any certificate: insecureSkipTLSVerify is true",
    "ServiceMonitor web /spec/endpoints/0/tlsConfig/insecureSkipVerify  (warning) trusts any certificate: insecureSkipVerify is true",
  ]);
});

test("what checks certificates", () => {
  expect(
    judgedTree(
      unverifiedTls,
      deploymentWith('args: [--insecure-skip-tls-verify=false]\nenv: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "1" }]'),
    ),
  ).toEqual([]);
  expect(
    judgedTree(unverifiedTls, "{ apiVersion: a.example.com/v1, kind: Web, metadata: { name: a }, spec: { insecureSkipVerify: false } }"),
  ).toEqual([]);
});
