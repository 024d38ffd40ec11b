import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { statefulSet } from "./stateful-set.ts";

const set = (spec: string): string =>
  `{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: a }, spec: { selector: {}, template: { spec: { containers: [] } }, ${spec} } }`;
const claim = (name: string): string => set(`volumeClaimTemplates: [{ metadata: { name: ${name} }, spec: {} }]`);

test("a StatefulSet in order", () => {
  expect(judged(statefulSet, set("serviceName: peers, persistentVolumeClaimRetentionPolicy: { whenDeleted: Retain }"))).toEqual([]);
  expect(judged(statefulSet, claim("data"))).toEqual([]);
});

test.each([
  [set("serviceName: a.b"), expect.stringMatching("^/spec/serviceName  'a.b' is not a DNS label")],
  [
    set("persistentVolumeClaimRetentionPolicy: { whenScaled: Keep }"),
    "/spec/persistentVolumeClaimRetentionPolicy/whenScaled  'Keep' is neither Retain nor Delete",
  ],
  [claim("Data"), expect.stringMatching("^/spec/volumeClaimTemplates/0/metadata/name  'Data' is not a DNS label")],
])("%s", (manifest, problem) => {
  expect(judged(statefulSet, manifest)).toEqual([problem]);
});

test("claims were not looked at by Kubernetes 1.33", () => {
  expect(judged(statefulSet, claim("Data"), "1.33")).toEqual([]);
});
