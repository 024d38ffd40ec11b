import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment, hardened, hardenedPod } from "../../testing/workloads.ts";
import { podSecurityDropped } from "./pod-security-dropped.ts";

const pod = (container: string, more = ""): string =>
  deployment(`${hardenedPod}${more}, containers: [{ name: web, image: web, ${container} }]`);
const strict = pod(hardened());

test("from restricted to baseline, and on to privileged", () => {
  const loose = pod(hardened({ allowPrivilegeEscalation: true }));
  expect(judged(strict, loose)).toEqual([
    "SECURITY pod-security-dropped Deployment shop/web: spec.template.spec.containers[web].securityContext.allowPrivilegeEscalation",
  ]);
  expect(messagesOf(podSecurityDropped, strict, loose)).toEqual([
    "Pods of Deployment shop/web fall from the Pod Security level restricted to baseline: container 'web' may gain more privileges than it starts with",
  ]);
  expect(messagesOf(podSecurityDropped, loose, pod(hardened(), ", hostNetwork: true"))).toEqual([
    "Pods of Deployment shop/web fall from the Pod Security level baseline to privileged: the pod shares the network of its node: hostNetwork is true",
  ]);
});

test("one more breach of baseline by pods that keep none", () => {
  const was = pod(hardened(), ", hostNetwork: true");
  expect(messagesOf(podSecurityDropped, was, pod(hardened(), ", hostNetwork: true, hostPID: true"))).toEqual([
    "Pods of Deployment shop/web break the Pod Security level baseline in one more way: the pod shares the processes of its node: hostPID is true",
  ]);
});

test("what was so before, a stricter pod, a container that moved in its list", () => {
  const was = deployment("containers: [{ name: a, image: a, securityContext: { privileged: true } }, { name: b, image: b }]");
  const moved = deployment("containers: [{ name: b, image: b }, { name: a, image: a:2, securityContext: { privileged: true } }]");
  expect(messagesOf(podSecurityDropped, was, moved)).toEqual([]);
  expect(messagesOf(podSecurityDropped, pod(""), strict)).toEqual([]);
  expect(messagesOf(podSecurityDropped, strict, strict.replace("image: web", "image: web:2"))).toEqual([]);
});

test("a namespace that enforces the level refuses the pods", () => {
  const namespace = (level: string): string => `---
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: ${level} } }
`;
  const loose = pod(hardened({ allowPrivilegeEscalation: true }));
  const said = (level: string): string => messagesOf(podSecurityDropped, namespace(level) + strict, namespace(level) + loose).join();
  expect(said("restricted")).toContain("; Namespace 'shop' enforces restricted and refuses every new pod");
  expect(said("baseline")).not.toContain("enforces");
});
