import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf, podWith } from "../../testing/pods.ts";
import { hostProcess } from "./host-process.ts";

test.each([podOf("hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } }")])("%s", (manifest) => {
  expect(judged(hostProcess, manifest)).toEqual([]);
});

test.each<[string, string[]]>([
  [podOf("securityContext: { windowsOptions: { hostProcess: true } }"), ["/spec  processes of the host have its network"]],
  [
    podWith(
      "securityContext: { windowsOptions: { hostProcess: false } }",
      "hostNetwork: true, securityContext: { windowsOptions: { hostProcess: true } }, initContainers: [{ name: a, image: a }]",
    ),
    [
      "/spec/containers/0/securityContext/windowsOptions/hostProcess  the pod as a whole says hostProcess: true",
      "/spec  some containers are processes of the host, and some are not",
    ],
  ],
])("%s", (manifest, problems) => {
  expect(judged(hostProcess, manifest)).toEqual(problems);
});
