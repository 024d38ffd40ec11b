import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { operatingSystem } from "./operating-system.ts";

test.each([podOf("os: { name: linux }, hostPID: true"), podOf("os: { name: windows }, securityContext: { windowsOptions: {} }")])(
  "%s",
  (manifest) => {
    expect(judged(operatingSystem, manifest)).toEqual([]);
  },
);

test.each<[string, string[]]>([
  [
    podOf("os: { name: linux }, securityContext: { windowsOptions: {} }"),
    ["/spec/securityContext/windowsOptions  a Linux pod has no windowsOptions"],
  ],
  [
    podOf("os: { name: windows }, hostPID: true, hostUsers: true, securityContext: { runAsUser: 1, sysctls: [{ name: a, value: b }] }"),
    [
      "/spec/hostUsers  a Windows pod has no hostUsers",
      "/spec/hostPID  a Windows pod has no hostPID",
      "/spec/securityContext/runAsUser  a Windows pod has no runAsUser",
      "/spec/securityContext/sysctls  a Windows pod has no sysctls",
    ],
  ],
  [
    podWith("securityContext: { readOnlyRootFilesystem: true }", "os: { name: windows }"),
    ["/spec/containers/0/securityContext/readOnlyRootFilesystem  a Windows pod has no readOnlyRootFilesystem"],
  ],
])("%s", (manifest, problems) => {
  expect(judged(operatingSystem, manifest)).toEqual(problems);
});
