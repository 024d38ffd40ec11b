import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { externalIp } from "./external-ip.ts";

const service = (more: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }]${more} } }`;

test("a Service without", () => {
  expect(judged(externalIp, service(", externalIPs: []"))).toEqual([]);
});

test("a Service that takes an address", () => {
  const problem = "/spec/externalIPs  takes what is sent to 192.0.2.7 from any pod or node, whoever owns the address (CVE-2020-8554)";
  expect(judged(externalIp, service(", externalIPs: [192.0.2.7]"), "1.35")).toEqual([problem]);
  expect(judged(externalIp, service(", externalIPs: [192.0.2.7]"))).toEqual([
    `${problem}; deprecated since Kubernetes 1.36, where a cluster may pass over it`,
  ]);
});
