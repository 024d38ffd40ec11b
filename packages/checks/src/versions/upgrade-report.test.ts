import type { KubeObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { upgradeReport } from "./upgrade-report.ts";

const upgraded = (manifest: string, from: string, to: string): readonly string[] =>
  upgradeReport({ objects: [{ object: parse(manifest) as KubeObject }], from, to }).map(
    ({ at, problem: { severity = "error", rule, message } }) => `${at} ${severity} ${rule}  ${message}`,
  );

const service =
  "{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { ports: [{ port: 80 }], trafficDistribution: PreferClose } }";

test("what a newer version advises against", () => {
  expect(upgraded(service, "1.33", "1.36")).toEqual(["1.35 warning deprecated-field  'PreferClose' is deprecated since Kubernetes 1.35"]);
  expect(upgraded(service, "1.35", "1.36")).toEqual([]);
});

test("what is no news is not told again", () => {
  const claim = "{ apiVersion: resource.k8s.io/v1beta1, kind: DeviceClass, metadata: { name: a } }";
  expect(upgraded(claim, "1.33", "1.36")).toEqual([]);
});

test("what a version to come removes", () => {
  const vac = "{ apiVersion: storage.k8s.io/v1beta1, kind: VolumeAttributesClass, metadata: { name: a } }";
  expect(upgraded(vac, "1.36", "1.38")).toEqual([
    "1.37 error removed-api  storage.k8s.io/v1beta1 VolumeAttributesClass was removed in Kubernetes 1.37",
  ]);
  expect(upgraded("{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }", "1.33", "1.40")).toEqual([]);
});
