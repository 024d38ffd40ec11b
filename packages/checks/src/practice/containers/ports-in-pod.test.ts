import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { portsInPod } from "./ports-in-pod.ts";

const pod = (web: string, log: string): string =>
  deploymentOfPod(`containers: [{ name: web, image: web:1, ports: [${web}] }, { name: log, image: log:1, ports: [${log}] }]`);
const at = "/spec/template/spec/containers/1/ports/0";

test.each([
  ["{ containerPort: 80 }", "{ containerPort: 81 }"],
  ["{ containerPort: 53 }", "{ containerPort: 53, protocol: UDP }"],
])("%s and %s", (web, log) => {
  expect(judged(portsInPod, pod(web, log))).toEqual([]);
});

test.each([
  ["{ containerPort: 80 }", "{ containerPort: 80 }", "port 80/TCP is taken by container 'web'"],
  [
    "{ containerPort: 80, name: http }",
    "{ containerPort: 81, name: http }",
    "a port of container 'web' is called 'http' too: a Service means that one",
  ],
])("%s and %s", (web, log, message) => {
  expect(judged(portsInPod, pod(web, log))).toEqual([`${at}  ${message}`]);
});
