import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../testing/pods.ts";
import { nameInPod } from "./name-in-pod.ts";

test.each([
  podWith("env: [{ name: a b }], ports: [{ containerPort: 80, name: http }], envFrom: [{ prefix: A., secretRef: { name: a } }]"),
  podOf("hostAliases: [{ ip: 1.2.3.4, hostnames: [db] }], tolerations: [{ operator: Exists }], nodeName: ''"),
])("%s", (manifest) => {
  expect(judged(nameInPod, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("env: [{ name: A=B }]"),
    ["/spec/containers/0/env/0/name  \"A=B\" is not a name of an environment variable (printable ASCII without '=')"],
  ],
  [
    podWith("ports: [{ containerPort: 80, name: HTTP }]"),
    ["/spec/containers/0/ports/0/name  \"HTTP\" is not a name of a port (a-z, 0-9 and single '-' between, with at least one letter)"],
  ],
  [
    podWith("livenessProbe: { httpGet: { port: '80' } }"),
    [
      "/spec/containers/0/livenessProbe/httpGet/port  \"80\" is not a name of a port (a-z, 0-9 and single '-' between, with at least one letter)",
    ],
  ],
  [
    podWith("livenessProbe: { httpGet: { port: 80, httpHeaders: [{ name: X Y, value: z }] } }"),
    ["/spec/containers/0/livenessProbe/httpGet/httpHeaders/0/name  \"X Y\" is not a name of an HTTP header (letters, digits and '-')"],
  ],
  [
    podWith("env: [{ name: A, valueFrom: { secretKeyRef: { name: Secret, key: a/b } } }]"),
    [
      "/spec/containers/0/env/0/valueFrom/secretKeyRef/name  \"Secret\" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
      "/spec/containers/0/env/0/valueFrom/secretKeyRef/key  \"a/b\" is not a key of a ConfigMap or Secret (letters, digits, '-', '_' and '.')",
    ],
  ],
  [podWith("envFrom: [{ configMapRef: { name: '' } }]"), ['/spec/containers/0/envFrom/0/configMapRef/name  "" is empty']],
  [
    podOf("nodeName: Node1, runtimeClassName: ''"),
    [
      "/spec/nodeName  \"Node1\" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
      '/spec/runtimeClassName  "" is empty',
    ],
  ],
  [
    podOf("hostAliases: [{ ip: 1.2.3, hostnames: [a, B] }]"),
    [
      '/spec/hostAliases/0/ip  "1.2.3" is not an IP address such as 10.9.8.7 or 2001:db8::ffff',
      "/spec/hostAliases/0/hostnames/1  \"B\" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
    ],
  ],
  [
    podOf("readinessGates: [{ conditionType: a/b/c }], schedulingGates: [{ name: '' }]"),
    ["/spec/readinessGates/0/conditionType  \"a/b/c\" has more than one '/'", '/spec/schedulingGates/0/name  "" is empty'],
  ],
  [
    podWithVolume("csi: { driver: a_b }"),
    [
      "/spec/volumes/0/csi/driver  \"a_b\" is not a DNS subdomain (a-z, 0-9, '-' and '.', with a letter or digit at both ends of each part)",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(nameInPod, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  ["1.33", podOf("resourceClaims: [{ name: A, resourceClaimName: a }]"), []],
  [
    "1.34",
    podOf("resourceClaims: [{ name: A, resourceClaimName: a }]"),
    ["/spec/resourceClaims/0/name  \"A\" is not a DNS label (a-z, 0-9 and '-', with a letter or digit at both ends)"],
  ],
  ["1.35", podOf("dnsConfig: { nameservers: ['1.2.3.04'] }"), []],
  [
    "1.36",
    podOf("dnsConfig: { nameservers: ['1.2.3.04'] }"),
    ['/spec/dnsConfig/nameservers/0  "1.2.3.04" has zeros before its numbers; write 1.2.3.4'],
  ],
])("%s %s", (version, manifest, problems) => {
  expect(judged(nameInPod, manifest, version)).toEqual(problems);
});
