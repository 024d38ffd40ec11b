import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { endpointSliceAddress } from "./endpoint-slice-address.ts";

const slice = (type: string, address: string): string =>
  manifest("discovery.k8s.io/v1", "EndpointSlice", `addressType: ${type}\nendpoints: [{ addresses: ["${address}"] }]`);

test.each([
  ["IPv4", "10.1.2.3"],
  ["IPv6", "2001:db8::1"],
  ["FQDN", "db.example.com"],
])("%s: %s", (type, address) => {
  expect(judged(endpointSliceAddress, slice(type, address))).toEqual([]);
});

test.each([
  ["IPv4", "2001:db8::1", "is not an IPv4 address, as 'addressType' says"],
  ["IPv6", "10.1.2.3", "is not an IPv6 address, as 'addressType' says"],
  ["IPv6", "2001:DB8::1", "is not in canonical form; write 2001:db8::1"],
  ["IPv4", "127.0.0.1", "leads back to its own host (127.0.0.0/8)"],
  ["FQDN", "db", "has only one part: a domain name of at least two is expected"],
])("%s: %s is not", (type, address, why) => {
  expect(judged(endpointSliceAddress, slice(type, address))).toEqual([`/endpoints/0/addresses/0  "${address}" ${why}`]);
});
