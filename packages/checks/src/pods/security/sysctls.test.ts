import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { sysctls } from "./sysctls.ts";

test.each([
  podOf("securityContext: { sysctls: [{ name: net.core.somaxconn, value: '1' }] }"),
  podOf("hostNetwork: true, securityContext: { sysctls: [{ name: kernel.shmmax, value: '1' }] }"),
])("%s", (manifest) => {
  expect(judged(sysctls, manifest)).toEqual([]);
});

test.each([
  [
    podOf("hostNetwork: true, securityContext: { sysctls: [{ name: net/core/somaxconn, value: '1' }] }"),
    "/spec/securityContext/sysctls/0/name  net/core/somaxconn is the node's in a pod with hostNetwork: true",
  ],
  [
    podOf("hostIPC: true, securityContext: { sysctls: [{ name: kernel.shmmax, value: '1' }] }"),
    "/spec/securityContext/sysctls/0/name  kernel.shmmax is the node's in a pod with hostIPC: true",
  ],
  [
    podOf("securityContext: { sysctls: [{ name: a.b, value: '1' }, { name: a.b, value: '2' }] }"),
    "/spec/securityContext/sysctls/1/name  a.b is set twice",
  ],
])("%s", (manifest, problem) => {
  expect(judged(sysctls, manifest)).toEqual([problem]);
});
