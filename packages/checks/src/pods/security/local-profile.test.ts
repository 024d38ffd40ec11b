import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { localProfile } from "./local-profile.ts";

test.each([
  podOf("securityContext: { seccompProfile: { type: Localhost, localhostProfile: a/b.json }, appArmorProfile: { type: RuntimeDefault } }"),
])("%s", (manifest) => {
  expect(judged(localProfile, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podOf("securityContext: { seccompProfile: { type: Localhost }, appArmorProfile: { type: Localhost } }"),
    [
      "/spec/securityContext/appArmorProfile  'localhostProfile' is missing, the name of a profile of type Localhost",
      "/spec/securityContext/seccompProfile  'localhostProfile' is missing, the file of a profile of type Localhost",
    ],
  ],
  [
    podOf(
      "securityContext: { seccompProfile: { type: Localhost, localhostProfile: /a }, appArmorProfile: { type: Localhost, localhostProfile: ' a' } }",
    ),
    [
      '/spec/securityContext/appArmorProfile/localhostProfile  " a" has white space around it',
      '/spec/securityContext/seccompProfile/localhostProfile  "/a" is not a relative path',
    ],
  ],
  [
    podWith(
      "securityContext: { seccompProfile: { type: RuntimeDefault, localhostProfile: a }, appArmorProfile: { type: Unconfined, localhostProfile: a } }",
    ),
    [
      "/spec/containers/0/securityContext/appArmorProfile/localhostProfile  a profile of type Unconfined has no name",
      "/spec/containers/0/securityContext/seccompProfile/localhostProfile  a profile of type RuntimeDefault has no file",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(localProfile, manifest)).toEqual(problems);
});
