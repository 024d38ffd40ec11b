import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { networkPolicy, service } from "../testing/manifest.ts";
import { networkAddress } from "./network-address.ts";

test.each([
  service("clusterIP: None, externalIPs: [192.0.2.1]"),
  service('type: LoadBalancer, loadBalancerSourceRanges: [" 10.0.0.0/8 "]'),
  networkPolicy("{ ipBlock: { cidr: 10.0.0.0/8, except: [10.1.0.0/16] } }", "{ port: 80 }"),
])("%s", (manifest) => {
  expect(judged(networkAddress, manifest)).toEqual([]);
});

test.each([
  [service("clusterIP: none"), '/spec/clusterIP  "none" is not an IP address such as 10.9.8.7 or 2001:db8::ffff'],
  [service("externalIPs: [a]"), '/spec/externalIPs/0  "a" is not an IP address such as 10.9.8.7 or 2001:db8::ffff'],
  [
    networkPolicy("{ ipBlock: { cidr: 10.0.0.0 } }", "{ port: 80 }"),
    '/spec/ingress/0/from/0/ipBlock/cidr  "10.0.0.0" is not a CIDR such as 10.9.8.0/24 or 2001:db8::/64',
  ],
])("%s", (manifest, problem) => {
  expect(judged(networkAddress, manifest)).toEqual([problem]);
});

test("one address in two spellings is read until 1.35", () => {
  const manifest = service("externalIPs: [192.0.2.01]");
  expect(judged(networkAddress, manifest, "1.35")).toEqual([]);
  expect(judged(networkAddress, manifest, "1.36")).toEqual([
    '/spec/externalIPs/0  "192.0.2.01" has zeros before its numbers; write 192.0.2.1',
  ]);
});
