import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { livenessProbe } from "./liveness-probe.ts";

test("a probe", () => {
  expect(judged(livenessProbe, deploymentWith("livenessProbe: { tcpSocket: { port: 80 } }"))).toEqual([]);
});

test("none", () => {
  expect(judged(livenessProbe, deploymentWith("tty: false"))).toEqual([
    "/spec/template/spec/containers/0  container 'web' has no liveness probe",
  ]);
});
