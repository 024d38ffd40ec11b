import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { service } from "../testing/manifest.ts";
import { endpointAddress } from "./endpoint-address.ts";

test.each(["externalIPs: [192.0.2.1, 2001:db8::1]", "externalIPs: [no address]"])("%s is right", (content) => {
  expect(judged(endpointAddress, service(content))).toEqual([]);
});

test.each([
  ["externalIPs: [127.0.0.1]", '/spec/externalIPs/0  "127.0.0.1" leads back to its own host (127.0.0.0/8)'],
  ["externalIPs: [169.254.0.1]", '/spec/externalIPs/0  "169.254.0.1" is in the link-local range (169.254.0.0/16)'],
  ["externalIPs: [224.0.0.5]", '/spec/externalIPs/0  "224.0.0.5" is in the link-local multicast range (224.0.0.0/24)'],
  ["externalIPs: ['::1']", '/spec/externalIPs/0  "::1" leads back to its own host (::1)'],
  ["externalIPs: ['fe80::1']", '/spec/externalIPs/0  "fe80::1" is in the link-local range (fe80::/10)'],
  ["externalIPs: ['ff02::1']", '/spec/externalIPs/0  "ff02::1" is in the link-local multicast range (ff02::/16)'],
  ["externalIPs: ['::']", '/spec/externalIPs/0  "::" is no address, but the lack of one'],
])("%s", (content, problem) => {
  expect(judged(endpointAddress, service(content))).toEqual([problem]);
});
