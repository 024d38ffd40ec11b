import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../testing/pods.ts";
import { emptyInPod } from "./empty-in-pod.ts";

test.each([podWithVolume("secret: { secretName: a }"), podWith("livenessProbe: { exec: { command: [a] } }")])("%s", (manifest) => {
  expect(judged(emptyInPod, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [podWithVolume("secret: {}"), ["/spec/volumes/0/secret  'secretName' is missing"]],
  [podWithVolume("configMap: { name: '' }"), ["/spec/volumes/0/configMap/name  'name' is empty"]],
  [podWith("livenessProbe: { exec: {} }"), ["/spec/containers/0/livenessProbe/exec  'command' is missing"]],
  [
    podWith("volumeMounts: [{ name: '', mountPath: '' }]"),
    ["/spec/containers/0/volumeMounts/0/name  'name' is empty", "/spec/containers/0/volumeMounts/0/mountPath  'mountPath' is empty"],
  ],
  [
    podWith("env: [{ name: A, valueFrom: { secretKeyRef: { key: a } } }]"),
    ["/spec/containers/0/env/0/valueFrom/secretKeyRef  'name' is missing"],
  ],
  [podWithVolume("rbd: { monitors: [], image: a }"), ["/spec/volumes/0/rbd/monitors  'monitors' is empty"]],
  [podWithVolume("csi: { driver: a, nodePublishSecretRef: {} }"), ["/spec/volumes/0/csi/nodePublishSecretRef  the Secret has no name"]],
  [podOf("dnsConfig: { options: [{ value: a }] }"), ["/spec/dnsConfig/options/0  'name' is missing"]],
  [podWithVolume("ephemeral: {}"), ["/spec/volumes/0/ephemeral  'volumeClaimTemplate' is missing"]],
  ["{ apiVersion: v1, kind: Pod, metadata: { name: web }, spec: { containers: [] } }", ["/spec/containers  'containers' is empty"]],
])("%s", (manifest, problems) => {
  expect(judged(emptyInPod, manifest)).toEqual(problems);
});
