import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { podDns } from "./pod-dns.ts";

test.each([podOf("dnsPolicy: None, dnsConfig: { nameservers: [1.2.3.4], searches: [., a_b.example.com.] }")])("%s", (manifest) => {
  expect(judged(podDns, manifest)).toEqual([]);
});

test.each([
  [podOf("dnsPolicy: None"), "/spec/dnsPolicy  dnsPolicy None needs a name server"],
  [
    podOf("dnsConfig: { nameservers: [1.1.1.1, 1.1.1.2, 1.1.1.3, 1.1.1.4] }"),
    "/spec/dnsConfig/nameservers  there are 4 name servers, and 3 at most",
  ],
  [
    podOf("dnsConfig: { searches: [Example.com] }"),
    "/spec/dnsConfig/searches/0  'Example.com' is not a DNS subdomain (a-z, 0-9, '-', '_' and '.', with a letter or digit at the end of each part)",
  ],
  [
    `{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [{ name: web, image: web }], dnsConfig: { searches: [${Array.from({ length: 33 }, (_, i) => `a${i}`)}] } } }`,
    "/spec/dnsConfig/searches  there are 33 search domains, and 32 at most",
  ],
])("%s", (manifest, problem) => {
  expect(judged(podDns, manifest)).toEqual([problem]);
});
