import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deprecatedAnnotation } from "./deprecated-annotation.ts";

const ingress = (key: string): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: web, annotations: { ${key}: nginx } }, spec: { defaultBackend: { service: { name: web, port: { number: 80 } } } } }`;
const pod = (key: string, context = ""): string => `
apiVersion: v1
kind: Pod
metadata: { name: web, annotations: { ${key}: runtime/default } }
spec: { containers: [{ name: web, image: web:1, securityContext: { ${context} } }] }`;

test.each([
  [
    ingress("kubernetes.io/ingress.class"),
    "/metadata/annotations/kubernetes.io~1ingress.class  'kubernetes.io/ingress.class' is deprecated since Kubernetes 1.18",
  ],
  [
    pod("seccomp.security.alpha.kubernetes.io/pod"),
    "/metadata/annotations/seccomp.security.alpha.kubernetes.io~1pod  'seccomp.security.alpha.kubernetes.io/pod' does nothing since Kubernetes 1.27",
  ],
  [
    pod("container.apparmor.security.beta.kubernetes.io/web"),
    "/metadata/annotations/container.apparmor.security.beta.kubernetes.io~1web  " +
      "'container.apparmor.security.beta.kubernetes.io/web' is deprecated since Kubernetes 1.30",
  ],
])("%s", (manifest, problem) => {
  expect(judged(deprecatedAnnotation, manifest)).toEqual([problem]);
});

test.each([
  ingress("nginx.ingress.kubernetes.io/class"),
  pod("container.apparmor.security.beta.kubernetes.io/web", "appArmorProfile: { type: RuntimeDefault }"),
])("%s", (manifest) => {
  expect(judged(deprecatedAnnotation, manifest)).toEqual([]);
});
