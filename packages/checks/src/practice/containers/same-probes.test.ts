import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { sameProbes } from "./same-probes.ts";

const probes = (live: string, ready: string): string => deploymentWith(`livenessProbe: { ${live} }\nreadinessProbe: { ${ready} }`);
const ask = "httpGet: { path: /, port: 80 }";

test.each([
  ["another question", "tcpSocket: { port: 80 }", ask],
  ["more patience", `${ask}, failureThreshold: 6`, ask],
  ["no liveness probe at all", "grpc: { port: 1 }", ask],
])("%s", (_, live, ready) => {
  expect(judged(sameProbes, probes(live, ready))).toEqual([]);
});

test("the same question, for as long", () => {
  expect(judged(sameProbes, probes(ask, ask))).toEqual([
    "/spec/template/spec/containers/0/livenessProbe  " +
      "container 'web' is killed by what should only take its traffic away: both probes ask the same, for as long",
  ]);
});
