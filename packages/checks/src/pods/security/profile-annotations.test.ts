import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf } from "../../testing/pods.ts";
import { profileAnnotations } from "./profile-annotations.ts";

test.each([
  podOf(
    "hostPID: true",
    "annotations: { seccomp.security.alpha.kubernetes.io/pod: localhost/a, container.apparmor.security.beta.kubernetes.io/web: unconfined }",
  ),
])("%s", (manifest) => {
  expect(judged(profileAnnotations, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podOf(
      "hostPID: true",
      "annotations: { seccomp.security.alpha.kubernetes.io/pod: default, container.apparmor.security.beta.kubernetes.io/web: default }",
    ),
    [
      "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod  'default' is no seccomp profile",
      "/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1web  'default' is no AppArmor profile",
    ],
  ],
  [
    podOf("hostPID: true", "annotations: { container.apparmor.security.beta.kubernetes.io/api: unconfined }"),
    ["/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1api  the pod has no container 'api'"],
  ],
  [
    podOf(
      "securityContext: { seccompProfile: { type: RuntimeDefault } }",
      "annotations: { seccomp.security.alpha.kubernetes.io/pod: unconfined }",
    ),
    ["/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod  'unconfined' is not what the securityContext says"],
  ],
  [
    inTemplate(
      podOf(
        "securityContext: { appArmorProfile: { type: RuntimeDefault } }",
        "annotations: { container.apparmor.security.beta.kubernetes.io/web: unconfined }",
      ),
    ),
    [
      "/template/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1web  'unconfined' is not what the securityContext says",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(profileAnnotations, manifest)).toEqual(problems);
});
