import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../testing/pods.ts";
import { numberInPod } from "./number-in-pod.ts";

test.each([
  podWith(
    "livenessProbe: { periodSeconds: 0, terminationGracePeriodSeconds: 1, exec: { command: [a] } }, securityContext: { runAsUser: 0 }",
  ),
  podOf("activeDeadlineSeconds: 2147483647"),
])("%s", (manifest) => {
  expect(judged(numberInPod, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("livenessProbe: { periodSeconds: -1, terminationGracePeriodSeconds: 0, exec: { command: [a] } }"),
    [
      "/spec/containers/0/livenessProbe/periodSeconds  -1 is less than 0",
      "/spec/containers/0/livenessProbe/terminationGracePeriodSeconds  0 is less than 1",
    ],
  ],
  [
    podWith("securityContext: { runAsUser: 2147483648 }"),
    ["/spec/containers/0/securityContext/runAsUser  2147483648 is not from 0 to 2147483647"],
  ],
  [
    podOf("securityContext: { supplementalGroups: [0, -1] }"),
    ["/spec/securityContext/supplementalGroups/1  -1 is not from 0 to 2147483647"],
  ],
  [podOf("activeDeadlineSeconds: 0"), ["/spec/activeDeadlineSeconds  0 is not from 1 to 2147483647"]],
  [
    podOf("affinity: { nodeAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 0, preference: {} }] } }"),
    ["/spec/affinity/nodeAffinity/preferredDuringSchedulingIgnoredDuringExecution/0/weight  0 is not from 1 to 100"],
  ],
  [
    podOf("topologySpreadConstraints: [{ maxSkew: 0, topologyKey: a, whenUnsatisfiable: DoNotSchedule }]"),
    ["/spec/topologySpreadConstraints/0/maxSkew  0 is less than 1"],
  ],
  [
    podWithVolume("projected: { sources: [{ serviceAccountToken: { path: a, expirationSeconds: 60 } }] }"),
    ["/spec/volumes/0/projected/sources/0/serviceAccountToken/expirationSeconds  60 is not from 600 to 4294967296"],
  ],
  [
    podWithVolume("gcePersistentDisk: { pdName: a, partition: 256 }"),
    ["/spec/volumes/0/gcePersistentDisk/partition  256 is not from 0 to 255"],
  ],
])("%s", (manifest, problems) => {
  expect(judged(numberInPod, manifest)).toEqual(problems);
});
