import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { volumeMounts } from "./volume-mounts.ts";

const statefulSet = `
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: web, volumeMounts: [{ name: data, mountPath: /a }] }]
`;

test.each([
  podWith(
    "volumeMounts: [{ name: data, mountPath: /a }], volumeDevices: [{ name: disk, devicePath: /b }]",
    "volumes: [{ name: data }, { name: disk, persistentVolumeClaim: { claimName: a } }]",
  ),
  statefulSet,
])("%s", (manifest) => {
  expect(judged(volumeMounts, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("volumeMounts: [{ name: date, mountPath: /a }]", "volumes: [{ name: data }]"),
    ["/spec/containers/0/volumeMounts/0/name  the pod has no volume 'date'; did you mean 'data'?"],
  ],
  [
    podWith("volumeDevices: [{ name: data, devicePath: /a }]", "volumes: [{ name: data, emptyDir: {} }]"),
    ["/spec/containers/0/volumeDevices/0/name  the volume data is not of a claim, and only that can be a block device"],
  ],
  [
    podWith(
      "volumeMounts: [{ name: disk, mountPath: /a }], volumeDevices: [{ name: disk, devicePath: /a }]",
      "volumes: [{ name: disk, persistentVolumeClaim: { claimName: a } }]",
    ),
    [
      "/spec/containers/0/volumeMounts/0/name  disk is a block device of the container too",
      "/spec/containers/0/volumeMounts/0/mountPath  /a is the path of a block device too",
    ],
  ],
  [
    podWith(
      "volumeDevices: [{ name: disk, devicePath: /a }, { name: disk, devicePath: /b }]",
      "volumes: [{ name: disk, persistentVolumeClaim: { claimName: a } }]",
    ),
    ["/spec/containers/0/volumeDevices/1/name  disk is a device of the container twice"],
  ],
])("%s", (manifest, problems) => {
  expect(judged(volumeMounts, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  [
    "1.34",
    podWith("volumeDevices: [{ name: data, devicePath: /a }]", "volumes: [{ name: data, image: { reference: a } }]"),
    ["/spec/containers/0/volumeDevices/0/name  the pod has no volume 'data'; did you mean 'data'?"],
  ],
])("%s %s", (version, manifest, problems) => {
  expect(judged(volumeMounts, manifest, version)).toEqual(problems);
});
