import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { mountMode } from "./mount-mode.ts";

test.each([
  podWith(
    "securityContext: { privileged: true }, volumeMounts: [{ name: data, mountPath: /a, mountPropagation: Bidirectional }, { name: data, mountPath: /b, readOnly: true, recursiveReadOnly: Enabled }]",
    "volumes: [{ name: data }]",
  ),
])("%s", (manifest) => {
  expect(judged(mountMode, manifest)).toEqual([]);
});

test.each([
  [
    podWith("volumeMounts: [{ name: data, mountPath: /a, mountPropagation: Bidirectional }]", "volumes: [{ name: data }]"),
    "/spec/containers/0/volumeMounts/0/mountPropagation  only a privileged container passes on its mounts",
  ],
  [
    podWith("volumeMounts: [{ name: data, mountPath: /a, recursiveReadOnly: Enabled }]", "volumes: [{ name: data }]"),
    "/spec/containers/0/volumeMounts/0/recursiveReadOnly  only what is readOnly: true is read-only all the way down",
  ],
  [
    podWith(
      "volumeMounts: [{ name: data, mountPath: /a, readOnly: true, recursiveReadOnly: IfPossible, mountPropagation: HostToContainer }]",
      "volumes: [{ name: data }]",
    ),
    "/spec/containers/0/volumeMounts/0/recursiveReadOnly  with mountPropagation HostToContainer, a mount cannot be read-only all the way down",
  ],
  [
    podWith("volumeMounts: [{ name: data, mountPath: /a, subPath: a, subPathExpr: b }]", "volumes: [{ name: data }]"),
    "/spec/containers/0/volumeMounts/0/subPathExpr  subPath and subPathExpr exclude each other",
  ],
])("%s", (manifest, problem) => {
  expect(judged(mountMode, manifest)).toEqual([problem]);
});
