import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { inTemplate, podOf } from "../../testing/pods.ts";
import { matchLabelKeys } from "./match-label-keys.ts";

test.each([
  inTemplate(
    podOf(
      "affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, matchLabelKeys: [release], labelSelector: { matchLabels: { release: a } } }] } }",
    ),
  ),
])("%s", (manifest) => {
  expect(judged(matchLabelKeys, manifest)).toEqual([]);
});

test.each([
  [
    podOf("topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [release] }]"),
    "/spec/topologySpreadConstraints/0/matchLabelKeys  there are matchLabelKeys without a labelSelector",
  ],
  [
    podOf(
      "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [release], labelSelector: { matchLabels: { release: a } } }]",
      "labels: { release: a }",
    ),
    "/spec/topologySpreadConstraints/0/matchLabelKeys/0  the labelSelector asks about release too",
  ],
  [
    podOf(
      "affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, matchLabelKeys: [a], mismatchLabelKeys: [a], labelSelector: {} }] } }",
    ),
    "/spec/affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/0/matchLabelKeys/0  a is in mismatchLabelKeys too",
  ],
])("%s", (manifest, problem) => {
  expect(judged(matchLabelKeys, manifest)).toEqual([problem]);
});

test.each<[string, string, string[]]>([
  [
    "1.33",
    inTemplate(
      podOf(
        "topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, matchLabelKeys: [release], labelSelector: { matchLabels: { release: a } } }]",
      ),
    ),
    ["/template/spec/topologySpreadConstraints/0/matchLabelKeys/0  the labelSelector asks about release too"],
  ],
])("%s %s", (version, manifest, problems) => {
  expect(judged(matchLabelKeys, manifest, version)).toEqual(problems);
});
