import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deploymentOfPod } from "../testing/manifests.ts";
import { addressForm } from "./address-form.ts";

const service = (spec: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ports: [{ port: 80 }], ${spec} } }`;

test("addresses as everybody reads them", () => {
  expect(
    judged(addressForm, service("externalIPs: [192.0.2.7, '2001:db8::7'], loadBalancerSourceRanges: [10.0.0.0/8], clusterIPs: [None]")),
  ).toEqual([]);
});

test.each([
  [
    service("loadBalancerSourceRanges: [10.1.2.3/8]"),
    "/spec/loadBalancerSourceRanges/0  '10.1.2.3/8' has bits beyond the length of its prefix; write 10.0.0.0/8",
  ],
  [service("externalIPs: [192.000.002.007]"), "/spec/externalIPs/0  '192.000.002.007' has zeros before its numbers; write 192.0.2.7"],
  [
    deploymentOfPod("{ containers: [{ name: web, image: web:1 }], hostAliases: [{ ip: '2001:DB8::7', hostnames: [a] }] }"),
    "/spec/template/spec/hostAliases/0/ip  '2001:DB8::7' is not in canonical form; write 2001:db8::7",
  ],
])("%s", (manifest, problem) => {
  expect(judged(addressForm, manifest, "1.35")).toEqual([problem]);
});

test("what the version itself refuses is another rule's", () => {
  expect(judged(addressForm, service("externalIPs: [192.000.002.007]"))).toEqual([]);
});
