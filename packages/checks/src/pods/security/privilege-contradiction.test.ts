import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { privilegeContradiction } from "./privilege-contradiction.ts";

test.each([
  podWith("securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [NET_ADMIN] } }"),
  podOf("hostPID: true, shareProcessNamespace: false"),
])("%s", (manifest) => {
  expect(judged(privilegeContradiction, manifest)).toEqual([]);
});

test.each([
  [
    podWith("securityContext: { allowPrivilegeEscalation: false, privileged: true }"),
    "/spec/containers/0/securityContext/allowPrivilegeEscalation  a privileged container cannot be kept from gaining privileges",
  ],
  [
    podWith("securityContext: { allowPrivilegeEscalation: false, capabilities: { add: [CAP_SYS_ADMIN] } }"),
    "/spec/containers/0/securityContext/allowPrivilegeEscalation  a container with CAP_SYS_ADMIN cannot be kept from gaining privileges",
  ],
  [
    podOf("hostPID: true, shareProcessNamespace: true"),
    "/spec/shareProcessNamespace  hostPID and shareProcessNamespace exclude each other",
  ],
])("%s", (manifest, problem) => {
  expect(judged(privilegeContradiction, manifest)).toEqual([problem]);
});
