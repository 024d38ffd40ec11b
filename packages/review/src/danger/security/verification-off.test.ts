import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment } from "../../testing/workloads.ts";
import { verificationOff } from "./verification-off.ts";

const pod = (more: string): string => deployment(`containers: [{ name: web, image: web, ${more} }]`);
const monitor = (tls: string): string => `
apiVersion: monitoring.coreos.com/v1
kind: ServiceMonitor
metadata: { name: web, namespace: shop }
spec: { endpoints: [{ port: web, tlsConfig: { ${tls} } }] }
`;

test.each([
  [
    "a flag",
    pod("args: [--a]"),
    pod("args: [--a, --kubelet-insecure-tls]"),
    "Deployment shop/web trusts any certificate, or uses none: --kubelet-insecure-tls",
  ],
  [
    "a variable",
    pod("tty: true"),
    pod('env: [{ name: NODE_TLS_REJECT_UNAUTHORIZED, value: "0" }]'),
    "Deployment shop/web trusts any certificate, or uses none: NODE_TLS_REJECT_UNAUTHORIZED=0",
  ],
  [
    "a switch",
    monitor("serverName: web"),
    monitor("insecureSkipVerify: true"),
    "ServiceMonitor shop/web trusts any certificate, or uses none: insecureSkipVerify",
  ],
])("%s", (_, before, after, message) => {
  expect(messagesOf(verificationOff, before, after)).toEqual([message]);
});

test("its fields", () => {
  expect(judged(monitor("insecureSkipVerify: false"), monitor("insecureSkipVerify: true"))).toEqual([
    "SECURITY verification-off ServiceMonitor shop/web: spec.endpoints[web].tlsConfig.insecureSkipVerify",
  ]);
});

test("what was so before, and what is turned back on", () => {
  expect(messagesOf(verificationOff, pod("args: [--insecure, --a]"), pod("args: [--b, --insecure]"))).toEqual([]);
  expect(messagesOf(verificationOff, monitor("insecureSkipVerify: true"), monitor("serverName: web"))).toEqual([]);
  expect(messagesOf(verificationOff, pod("args: [--a]"), pod("args: [--insecure=false]"))).toEqual([]);
});
