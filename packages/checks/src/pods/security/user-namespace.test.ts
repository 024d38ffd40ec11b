import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { userNamespace } from "./user-namespace.ts";

test.each([podWith("securityContext: { procMount: Unmasked }", "hostUsers: false")])("%s", (manifest) => {
  expect(judged(userNamespace, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("securityContext: { procMount: Unmasked }"),
    ["/spec/containers/0/securityContext/procMount  /proc is unmasked only in a pod with hostUsers: false"],
  ],
  [
    podOf("hostUsers: false, hostNetwork: true, hostIPC: true"),
    [
      "/spec/hostNetwork  hostNetwork is not for a pod with hostUsers: false",
      "/spec/hostIPC  hostIPC is not for a pod with hostUsers: false",
    ],
  ],
  [
    podWith(
      "volumeDevices: [{ name: disk, devicePath: /a }]",
      "hostUsers: false, volumes: [{ name: disk, persistentVolumeClaim: { claimName: a } }]",
    ),
    ["/spec/containers/0/volumeDevices  a pod with hostUsers: false has no block devices"],
  ],
])("%s", (manifest, problems) => {
  expect(judged(userNamespace, manifest)).toEqual(problems);
});

test.each<[string, string, string[]]>([
  [
    "1.33",
    podWith(
      "volumeDevices: [{ name: disk, devicePath: /a }]",
      "hostUsers: false, volumes: [{ name: disk, persistentVolumeClaim: { claimName: a } }]",
    ),
    [],
  ],
])("%s %s", (version, manifest, problems) => {
  expect(judged(userNamespace, manifest, version)).toEqual(problems);
});
