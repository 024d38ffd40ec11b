import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { workload } from "../../testing/web.ts";

const told = (before: string, after: string): readonly string[] =>
  judged(workload({ image: before }), workload({ image: after })).map((line) =>
    line.replace(": spec.template.spec.containers[web].image", ""),
  );

test.each([
  ["web:1.2.3", "web:2.0.0", "RESTART image-major"],
  ["web:1.2.3", "web:1.2.2", "RESTART image-downgrade"],
  ["web:1.2.3", "ghcr.io/web:1.2.3", "RESTART image-changed"],
  ["web:9f86d081", "web:4355a46b", "RESTART image-changed"],
  ["web:1.2.3", "web:1.3.0", "ROUTINE image-update"],
  ["web@sha256:aa", "web@sha256:bb", "ROUTINE image-update"],
])("%s to %s is %s", (before, after, finding) => {
  expect(told(before, after).filter((line) => !line.startsWith("SECURITY"))).toEqual([`${finding} Deployment shop/web`]);
});

test("versions that operators make images of count", () => {
  const kibana = (version: string): string => `
apiVersion: kibana.k8s.elastic.co/v1
kind: Kibana
metadata: { name: logs, namespace: elastic }
spec: { version: ${version} }
`;
  expect(judged(kibana("8.19.0"), kibana("9.4.3"))).toEqual(["RESTART image-major Kibana elastic/logs: spec.version"]);
  expect(judged(kibana("9.4.2"), kibana("9.4.3"))).toEqual(["ROUTINE image-update Kibana elastic/logs: spec.version"]);
});

test("one image in two containers is told once", () => {
  const two = (image: string): string => workload({ image, pod: `initContainers: [{ name: migrate, image: "${image}" }]` });
  expect(judged(two("web:1.2.3"), two("web:1.2.4"))).toEqual([
    "ROUTINE image-update Deployment shop/web: spec.template.spec.containers[web].image, spec.template.spec.initContainers[migrate].image",
  ]);
});
