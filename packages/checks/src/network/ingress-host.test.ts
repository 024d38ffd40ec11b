import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { ingress } from "../testing/manifest.ts";
import { ingressHost } from "./ingress-host.ts";

test.each(["rules: [{ host: shop.example.com }, { host: '*.example.com' }, { host: '' }]", "tls: [{ hosts: ['*.example.com'] }]"])(
  "%s is right",
  (content) => {
    expect(judged(ingressHost, ingress(content))).toEqual([]);
  },
);

test.each([
  ["rules: [{ host: 10.1.2.3 }]", '/spec/rules/0/host  "10.1.2.3" is an IP address, not a DNS name'],
  [
    "rules: [{ host: 'a.*.com' }]",
    `/spec/rules/0/host  "a.*.com" is not '*.' and a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)`,
  ],
  ["tls: [{ hosts: [''] }]", '/spec/tls/0/hosts/0  "" is empty'],
])("%s", (content, problem) => {
  expect(judged(ingressHost, ingress(content))).toEqual([problem]);
});
