import { expect, test } from "vitest";
import { judged, messagesOf } from "../../testing/judged.ts";
import { deployment, hardened, hardenedPod } from "../../testing/workloads.ts";
import { hardeningDropped } from "./hardening-dropped.ts";

const pod = (container: string, own = hardenedPod): string => deployment(`${own}, containers: [{ name: web, image: web, ${container} }]`);

test("its own files", () => {
  expect(judged(pod(hardened()), pod(hardened({ readOnlyRootFilesystem: false })))).toEqual([
    "SECURITY hardening-dropped Deployment shop/web: spec.template.spec.containers[web].securityContext.readOnlyRootFilesystem",
  ]);
});

test("a pod that is not restricted anyway", () => {
  const root = hardened({ allowPrivilegeEscalation: true });
  expect(messagesOf(hardeningDropped, pod(root), pod(root, "securityContext: { seccompProfile: { type: RuntimeDefault } }"))).toHaveLength(
    1,
  );
  expect(messagesOf(hardeningDropped, pod(root), pod(root).replace("drop", "add").replace("ALL", "NET_BIND_SERVICE"))).toEqual([
    expect.stringMatching(/capabilit/),
  ]);
});

test("what gets stricter, what was so before, and what only a new container does", () => {
  expect(messagesOf(hardeningDropped, pod("tty: true"), pod(hardened()))).toEqual([]);
  expect(messagesOf(hardeningDropped, pod("tty: true"), pod("tty: false"))).toEqual([]);
  const two = deployment(`${hardenedPod}, containers: [{ name: web, image: web, tty: true }, { name: side, image: side }]`);
  expect(messagesOf(hardeningDropped, pod("tty: true"), two)).toEqual([]);
});

test("a sidecar that asks for as little as the container beside it", () => {
  const beside = (side: string): string => deployment(`containers: [{ name: web, image: web }${side}]`);
  expect(messagesOf(hardeningDropped, beside(""), beside(", { name: side, image: side }"))).toEqual([]);
});

test("another order of init containers", () => {
  const init = (...names: readonly string[]): string =>
    deployment(
      `containers: [{ name: web, image: web }], initContainers: [${names.map((name) => `{ name: ${name}, image: ${name}${name === "b" ? `, ${hardened()}` : ""} }`).join(", ")}]`,
    );
  expect(messagesOf(hardeningDropped, init("a", "b", "c"), init("c", "a", "b"))).toEqual([]);
});
