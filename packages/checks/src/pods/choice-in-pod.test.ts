import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podOf, podWith, podWithVolume } from "../testing/pods.ts";
import { choiceInPod } from "./choice-in-pod.ts";

test.each([
  podWith("livenessProbe: { exec: { command: [a] } }, lifecycle: { preStop: { sleep: { seconds: 1 } } }"),
  podWithVolume("projected: { sources: [{}] }"),
  podWith("env: [{ name: A, valueFrom: { fieldRef: { fieldPath: metadata.name } } }], envFrom: [{ secretRef: { name: a } }]"),
])("%s", (manifest) => {
  expect(judged(choiceInPod, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [podWith("livenessProbe: { periodSeconds: 3 }"), ["/spec/containers/0/livenessProbe  none of exec, httpGet, tcpSocket, grpc is there"]],
  [
    podWith("livenessProbe: { exec: { command: [a] }, grpc: { port: 80 } }"),
    ["/spec/containers/0/livenessProbe  exec and grpc exclude each other"],
  ],
  [podWith("lifecycle: { preStop: {} }"), ["/spec/containers/0/lifecycle/preStop  none of exec, httpGet, tcpSocket, sleep is there"]],
  [
    podWith("env: [{ name: A, valueFrom: {} }], envFrom: [{}]"),
    [
      "/spec/containers/0/env/0/valueFrom  none of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef, fileKeyRef is there",
      "/spec/containers/0/envFrom/0  none of configMapRef, secretRef is there",
    ],
  ],
  [
    podWith("envFrom: [{ secretRef: { name: a }, configMapRef: { name: b } }]"),
    ["/spec/containers/0/envFrom/0  configMapRef and secretRef exclude each other"],
  ],
  [
    podWithVolume("projected: { sources: [{ secret: { name: a }, configMap: { name: b } }] }"),
    ["/spec/volumes/0/projected/sources/0  secret and configMap exclude each other"],
  ],
  [
    podWithVolume("downwardAPI: { items: [{ path: a }] }"),
    ["/spec/volumes/0/downwardAPI/items/0  none of fieldRef, resourceFieldRef is there"],
  ],
  [
    podOf("resourceClaims: [{ name: a }, { name: b, resourceClaimName: c, resourceClaimTemplateName: d }]"),
    [
      "/spec/resourceClaims/0  none of resourceClaimName, resourceClaimTemplateName is there",
      "/spec/resourceClaims/1  resourceClaimName and resourceClaimTemplateName exclude each other",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(choiceInPod, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  [
    "1.34",
    podWith("env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: a, key: b } } }]", "volumes: [{ name: data }]"),
    ["/spec/containers/0/env/0/valueFrom  none of fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef is there"],
  ],
  [
    "1.35",
    podWith("env: [{ name: A, valueFrom: { fileKeyRef: { volumeName: data, path: a, key: b } } }]", "volumes: [{ name: data }]"),
    [],
  ],
  ["1.33", podOf("resourceClaims: [{ name: a }]"), []],
])("%s %s", (version, manifest, problems) => {
  expect(judged(choiceInPod, manifest, version)).toEqual(problems);
});
