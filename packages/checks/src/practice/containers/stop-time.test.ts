import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { stopTime } from "./stop-time.ts";

const pod = (hook: string, grace = ""): string =>
  deploymentOfPod(`
${grace}
containers: [{ name: web, image: web:1, lifecycle: { preStop: { ${hook} } } }]`);
const at = "/spec/template/spec";

test.each([
  [pod("sleep: { seconds: 5 }")],
  [pod("exec: { command: [sleep, '30'] }", "terminationGracePeriodSeconds: 60")],
  [pod("httpGet: { port: 80 }")],
])("%s", (manifest) => {
  expect(judged(stopTime, manifest)).toEqual([]);
});

test.each([
  [
    pod("exec: { command: [sleep, '30'] }"),
    `${at}/containers/0/lifecycle/preStop  container 'web' sleeps 30 s of the 30 s that it has to stop, and is then killed`,
  ],
  [
    pod("exec: { command: [sh, -c, 'sleep 15; nginx -s quit'] }", "terminationGracePeriodSeconds: 10"),
    `${at}/containers/0/lifecycle/preStop  container 'web' sleeps 15 s of the 10 s that it has to stop, and is then killed`,
  ],
  [
    pod("httpGet: { port: 80 }", "terminationGracePeriodSeconds: 0"),
    `${at}/terminationGracePeriodSeconds  a terminationGracePeriodSeconds of 0 is killed at once, without a word`,
  ],
])("%s", (manifest, problem) => {
  expect(judged(stopTime, manifest)).toEqual([problem]);
});
