import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { lonePod } from "./lone-pod.ts";

const pod = (metadata: string): string =>
  `{ apiVersion: v1, kind: Pod, metadata: { name: a, ${metadata} }, spec: { containers: [{ name: a, image: a:1 }] } }`;

test("pods of a Deployment, and a hook", () => {
  expect(judged(lonePod, deploymentWith("tty: false"))).toEqual([]);
  expect(judged(lonePod, pod("annotations: { helm.sh/hook: test }"))).toEqual([]);
});

test("a pod by itself", () => {
  expect(judged(lonePod, pod("namespace: shop"))).toEqual(["/kind  nobody starts it again when its node goes"]);
});
