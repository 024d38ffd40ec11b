import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podWith } from "../../testing/pods.ts";
import { windowsUser } from "./windows-user.ts";

test.each([podWith("securityContext: { windowsOptions: { runAsUserName: 'NT AUTHORITY\\Local Service' } }")])("%s", (manifest) => {
  expect(judged(windowsUser, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [
    podWith("securityContext: { windowsOptions: { runAsUserName: '', gmsaCredentialSpec: '' } }"),
    [
      "/spec/containers/0/securityContext/windowsOptions/runAsUserName  '' is empty",
      "/spec/containers/0/securityContext/windowsOptions/gmsaCredentialSpec  the credential spec is empty",
    ],
  ],
  [
    podWith("securityContext: { windowsOptions: { runAsUserName: 'a\\b\\c' } }"),
    ["/spec/containers/0/securityContext/windowsOptions/runAsUserName  'a\\b\\c' has more than one backslash"],
  ],
  [
    podWith("securityContext: { windowsOptions: { runAsUserName: 'a*\\b' } }"),
    ["/spec/containers/0/securityContext/windowsOptions/runAsUserName  'a*\\b' has a domain that is neither a NetBIOS nor a DNS name"],
  ],
  [
    podWith("securityContext: { windowsOptions: { runAsUserName: 'a\\b@c' } }"),
    ["/spec/containers/0/securityContext/windowsOptions/runAsUserName  'a\\b@c' has a user with one of \"/\\:;|=,+*?<>@[]"],
  ],
  [
    podWith("securityContext: { windowsOptions: { runAsUserName: '. .' } }"),
    ["/spec/containers/0/securityContext/windowsOptions/runAsUserName  '. .' has a user of nothing but dots and spaces"],
  ],
])("%s", (manifest, problems) => {
  expect(judged(windowsUser, manifest)).toEqual(problems);
});
