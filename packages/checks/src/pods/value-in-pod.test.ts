import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { podOf, podWith } from "../testing/pods.ts";
import { valueInPod } from "./value-in-pod.ts";

test.each([
  podOf("os: { name: linux }, tolerations: [{ key: a, operator: '' }]"),
  podWith("resizePolicy: [{ resourceName: cpu, restartPolicy: NotRequired }]"),
])("%s", (manifest) => {
  expect(judged(valueInPod, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [podOf("os: { name: Linux }"), ["/spec/os/name  \"Linux\" is none of linux, windows; did you mean 'linux'?"]],
  [
    podOf("securityContext: { seLinuxChangePolicy: MountOption }"),
    ['/spec/securityContext/seLinuxChangePolicy  "MountOption" is none of Recursive'],
  ],
  [podOf("tolerations: [{ key: a, operator: Lt, value: '1' }]"), ['/spec/tolerations/0/operator  "Lt" is none of Equal, Exists']],
  [
    podWith("resizePolicy: [{ resourceName: disk, restartPolicy: Never }]"),
    [
      '/spec/containers/0/resizePolicy/0/resourceName  "disk" is none of cpu, memory',
      '/spec/containers/0/resizePolicy/0/restartPolicy  "Never" is none of NotRequired, RestartContainer',
    ],
  ],
  [
    podWith("volumeMounts: [{ name: data, mountPath: /a, readOnly: true, recursiveReadOnly: Always }]", "volumes: [{ name: data }]"),
    ['/spec/containers/0/volumeMounts/0/recursiveReadOnly  "Always" is none of Disabled, Enabled, IfPossible'],
  ],
])("%s", (manifest, problems) => {
  expect(judged(valueInPod, manifest)).toEqual(problems);
});
