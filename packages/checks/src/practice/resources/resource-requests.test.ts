import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentOfPod, deploymentWith } from "../../testing/manifests.ts";
import { resourceRequests } from "./resource-requests.ts";

const at = "/spec/template/spec/containers/0";

test.each(["resources: { requests: { cpu: 100m, memory: 64Mi } }", "resources: { limits: { cpu: 100m, memory: 64Mi } }"])(
  "%s",
  (container) => {
    expect(judged(resourceRequests, deploymentWith(container))).toEqual([]);
  },
);

test("a pod that requests for all of its containers", () => {
  const pod = "{ resources: { requests: { cpu: 1, memory: 1Gi } }, containers: [{ name: web, image: web:1 }] }";
  expect(judged(resourceRequests, deploymentOfPod(pod))).toEqual([]);
});

test.each([
  ["tty: false", "container 'web' requests neither CPU nor memory: the scheduler takes it for one that needs none"],
  ["resources: { requests: { cpu: 100m } }", "container 'web' requests no memory: the scheduler takes it for one that needs none"],
  ["resources: { limits: { memory: 64Mi } }", "container 'web' requests no CPU: the scheduler takes it for one that needs none"],
])("%s", (container, message) => {
  expect(judged(resourceRequests, deploymentWith(container))).toEqual([`${at}  ${message}`]);
});

test("a sidecar, but no container that is gone before the pod runs", () => {
  const pod = (policy: string): string => `
initContainers: [{ name: proxy, image: proxy:1${policy} }]
containers: [{ name: web, image: web:1, resources: { requests: { cpu: 1, memory: 1Gi } } }]`;
  expect(judged(resourceRequests, deploymentOfPod(pod("")))).toEqual([]);
  expect(judged(resourceRequests, deploymentOfPod(pod(", restartPolicy: Always")))).toHaveLength(1);
});
