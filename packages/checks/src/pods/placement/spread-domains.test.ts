import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { podOf } from "../../testing/pods.ts";
import { spreadDomains } from "./spread-domains.ts";

test.each([podOf("topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, minDomains: 2 }]")])(
  "%s",
  (manifest) => {
    expect(judged(spreadDomains, manifest)).toEqual([]);
  },
);

test.each([
  [
    podOf("topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: ScheduleAnyway, minDomains: 2 }]"),
    "/spec/topologySpreadConstraints/0/minDomains  minDomains is not for ScheduleAnyway",
  ],
])("%s", (manifest, problem) => {
  expect(judged(spreadDomains, manifest)).toEqual([problem]);
});
