import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { clusterIps } from "./cluster-ips.ts";

test.each([
  "clusterIP: 10.96.0.9, ports: [{ port: 80 }]",
  "clusterIP: None, ipFamilies: [IPv4, IPv6], selector: {}",
  "ipFamilyPolicy: PreferDualStack, ipFamilies: [IPv4, IPv6], ports: [{ port: 80 }]",
])("%s is right", (content) => {
  expect(judged(clusterIps, service(content))).toEqual([]);
});

test.each([
  ["clusterIPs: [10.96.0.9]", "/spec/clusterIPs  'clusterIP' is missing"],
  ["clusterIP: 10.96.0.9, clusterIPs: [10.96.0.8]", "/spec/clusterIPs/0  10.96.0.8 is not the 'clusterIP', 10.96.0.9"],
  ["clusterIP: 10.96.0.9, ipFamilies: [IPv6]", "/spec/clusterIPs/0  10.96.0.9 is not of IPv6, as 'ipFamilies' says"],
  ["ipFamilies: [IPv4, IPv6]", "/spec/ipFamilies  a Service of a single stack has one IP family"],
])("%s", (content, problem) => {
  expect(judged(clusterIps, service(content))).toEqual([problem]);
});
