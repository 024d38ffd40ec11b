import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { type WorkloadOf, workload } from "../../testing/web.ts";

const configMap = (level: string, format = "json"): string => `---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: shop }
data: { LEVEL: ${level}, FORMAT: ${format} }
`;

const told = (was: WorkloadOf, is: WorkloadOf = was): readonly string[] =>
  judged(configMap("info") + workload(was), configMap("debug") + workload(is)).filter((line) => line.includes("ConfigMap"));

const line = (finding: string): string => `${finding} ConfigMap shop/settings: data.LEVEL`;
const reading = { container: "envFrom: [{ configMapRef: { name: settings } }]" };
const mounted = (mount: string): WorkloadOf => ({
  container: `volumeMounts: [{ name: settings, mountPath: /etc/web${mount} }]`,
  pod: "volumes: [{ name: settings, configMap: { name: settings } }]",
});

test("pods that do not start again keep the old values", () => {
  expect(told(reading)).toEqual([line("CONFIG config-without-restart")]);
  expect(told(mounted(""))).toEqual([line("CONFIG config-without-restart")]);
  expect(told(mounted("/LEVEL, subPath: LEVEL"))).toEqual([line("CONFIG config-without-restart")]);
});

test("a checksum in the same change replaces them", () => {
  expect(told({ ...reading, annotations: "checksum/settings: a" }, { ...reading, annotations: "checksum/settings: b" })).toEqual([
    line("RESTART config-restart"),
  ]);
});

test("a change that nobody rolls out does not", () => {
  const held = (annotation: string): WorkloadOf => ({
    ...reading,
    kind: "StatefulSet",
    spec: "updateStrategy: { type: OnDelete }",
    annotations: `checksum/settings: ${annotation}`,
  });
  expect(told(held("a"), held("b"))).toEqual([line("CONFIG config-without-restart")]);
});

test("Reloader replaces them", () => {
  expect(told({ ...reading, annotations: 'reloader.stakater.com/auto: "true"' })).toEqual([line("RESTART config-restart")]);
});

test("who reads another key, or nothing of it, is not concerned", () => {
  const key = "env: [{ name: FORMAT, valueFrom: { configMapKeyRef: { name: settings, key: FORMAT } } }]";
  expect(told({ container: key })).toEqual([line("CONFIG changed")]);
  expect(told({})).toEqual([line("CONFIG changed")]);
  expect(told(mounted("/FORMAT, subPath: FORMAT"))).toEqual([line("CONFIG changed")]);
});

test("a Secret that is made of another object counts", () => {
  const external = (key: string): string => `---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: login, namespace: shop }
spec: { target: { name: db }, data: [{ secretKey: password, remoteRef: { key: ${key} } }] }
`;
  const login = workload({ container: "envFrom: [{ secretRef: { name: db } }]" });
  expect(judged(external("a") + login, external("b") + login).join()).toContain("CONFIG config-without-restart ExternalSecret shop/login");
});
