import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { podHostname } from "./pod-hostname.ts";

const statefulSet = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { hostname: Web, containers: [{ name: web, image: web }] }
`;

test.each([podOf("hostname: web, subdomain: web, hostnameOverride: web.example.com"), statefulSet])("%s", (manifest) => {
  expect(judged(podHostname, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podOf("hostname: web.example.com, subdomain: Web"),
    [
      "/spec/hostname  'web.example.com' is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)",
      "/spec/subdomain  'Web' is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)",
    ],
  ],
  [
    podOf("hostnameOverride: Web"),
    ["/spec/hostnameOverride  'Web' is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)"],
  ],
  [podOf("hostnameOverride: web, hostNetwork: true"), ["/spec/hostnameOverride  'web' excludes hostNetwork"]],
])("%s", (manifest, problems) => {
  expect(judged(podHostname, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([["1.34", podOf("hostnameOverride: Web"), []]])("%s %s", (version, manifest, problems) => {
  expect(judged(podHostname, manifest, version)).toEqual(problems);
});
