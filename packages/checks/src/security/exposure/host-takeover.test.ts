import { expect, test } from "vitest";
import { judgedTree } from "../../testing/judged.ts";
import { deploymentOfPod } from "../../testing/manifests.ts";
import { hostTakeover } from "./host-takeover.ts";

const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: privileged } }
---`;
const pod = (path: string, readOnly: boolean): string =>
  deploymentOfPod(`
volumes: [{ name: host, hostPath: { path: ${path} } }]
containers: [{ name: web, image: web:1, volumeMounts: [{ name: host, mountPath: /host, readOnly: ${readOnly} }] }]`);
const at = "Deployment shop/web /spec/template/spec/volumes/0/hostPath/path";

test.each([
  ["/var/run/docker.sock", true, "/var/run/docker.sock starts containers on the node with any rights"],
  ["/", false, "/ of the node can be written to"],
  ["/etc/kubernetes/manifests", false, "/etc/kubernetes/manifests of the node can be written to"],
])("%s, readOnly: %s", (path, readOnly, message) => {
  expect(judgedTree(hostTakeover, `${namespace}${pod(path, readOnly)}`)).toEqual([`${at}  (warning) ${message}`]);
});

test.each([
  ["/", true],
  ["/var/log/pods", false],
  ["/etcetera", false],
])("%s, readOnly: %s", (path, readOnly) => {
  expect(judgedTree(hostTakeover, `${namespace}${pod(path, readOnly)}`)).toEqual([]);
});

test("where no path of a node is allowed, another rule has said it", () => {
  expect(judgedTree(hostTakeover, pod("/", false))).toEqual([]);
});
