import type { KubeObject } from "@ashlar/model";
import { Deployment } from "kubernetes-models/apps/v1/Deployment";
import { StatefulSet } from "kubernetes-models/apps/v1/StatefulSet";
import { HorizontalPodAutoscaler } from "kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler";
import { CronJob } from "kubernetes-models/batch/v1/CronJob";
import { NetworkPolicy } from "kubernetes-models/networking.k8s.io/v1/NetworkPolicy";
import { PodDisruptionBudget } from "kubernetes-models/policy/v1/PodDisruptionBudget";
import { ConfigMap } from "kubernetes-models/v1/ConfigMap";
import { Service } from "kubernetes-models/v1/Service";
import { ServiceAccount } from "kubernetes-models/v1/ServiceAccount";
import { expect, test } from "vitest";
import { at, containerOf, podOf, templateOf } from "./testing/pod-of.ts";
import { variants } from "./testing/variants.ts";

const models = [
  ConfigMap,
  CronJob,
  Deployment,
  HorizontalPodAutoscaler,
  NetworkPolicy,
  PodDisruptionBudget,
  Service,
  ServiceAccount,
  StatefulSet,
];

/** What the schema of Kubernetes' own types finds wrong with an object. */
const schemaErrors = (object: KubeObject): unknown => {
  const model = models.find(({ apiVersion, kind }) => apiVersion === object.apiVersion && kind === object.kind);
  if (model === undefined) return `no model of ${object.apiVersion} ${object.kind}`;
  try {
    Reflect.construct(model, [object]).validate();
    return undefined;
  } catch (error) {
    return error;
  }
};

test.each(variants)("%s: every object has the types that Kubernetes asks for", (_, objects) => {
  expect(objects.map(schemaErrors)).toEqual(objects.map(() => undefined));
});

test("the schema does find a wrong type", () => {
  expect(schemaErrors({ apiVersion: "v1", kind: "Service", metadata: { name: "x" }, spec: { ports: [{ port: "80" }] } })).toBeInstanceOf(
    Error,
  );
});

test.each(variants)("%s: every object is plain data, and no field is undefined", (_, objects) => {
  expect(objects).toStrictEqual(JSON.parse(JSON.stringify(objects)));
});

const selectorOf = ({ kind, spec }: KubeObject): unknown => {
  if (kind === "Service") return at(spec, "selector");
  if (kind === "NetworkPolicy") return at(spec, "podSelector", "matchLabels");
  return at(spec, "selector", "matchLabels");
};

test.each(variants)("%s: every selector selects the pods, by labels that never change", (_, objects) => {
  const selectors = objects.map(selectorOf).filter((selector) => selector !== undefined);
  expect(selectors.length).toBeGreaterThan(0);
  for (const selector of selectors) {
    expect(selector).toEqual({ "app.kubernetes.io/name": "one", "app.kubernetes.io/instance": "one" });
    expect(templateOf(objects).metadata.labels).toMatchObject(Object(selector));
  }
});

test.each(variants)("%s: Services, probes and policies use ports that the container has", (_, objects) => {
  const container = containerOf(objects);
  const names = (container.ports ?? []).map(({ name }) => name);
  const numbers = (container.ports ?? []).map(({ containerPort }) => containerPort);
  const known = [...names, ...numbers];
  const used = objects.flatMap(({ kind, spec }) => {
    if (kind === "Service") return list(at(spec, "ports")).map((port) => at(port, "targetPort") ?? at(port, "port"));
    if (kind === "NetworkPolicy")
      return list(at(spec, "ingress")).flatMap((rule) => list(at(rule, "ports")).map((port) => at(port, "port")));
    return [];
  });
  const asked = [container.startupProbe, container.readinessProbe, container.livenessProbe].flatMap((probe) =>
    [probe?.httpGet?.port, probe?.tcpSocket?.port, probe?.grpc?.port].filter((port) => port !== undefined),
  );
  expect([...used, ...asked].filter((port) => !known.some((one) => one === port))).toEqual([]);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test.each(variants)("%s: every mount has its volume, every volume its mount, and every path is mounted once", (_, objects) => {
  const mounts = containerOf(objects).volumeMounts ?? [];
  const claims = list(
    at(
      objects.find(({ kind }) => kind === "StatefulSet"),
      "spec",
      "volumeClaimTemplates",
    ),
  ).map((claim) => at(claim, "metadata", "name"));
  const volumes = [...(podOf(objects).volumes ?? []).map(({ name }) => name), ...claims];
  expect(new Set(mounts.map(({ name }) => name))).toEqual(new Set(volumes));
  expect(new Set(volumes).size).toBe(volumes.length);
  expect(new Set(mounts.map(({ mountPath }) => mountPath)).size).toBe(mounts.length);
});

test.each(variants)("%s: the names are those of the component, its account and its governing Service", (_, objects) => {
  expect(podOf(objects).serviceAccountName).toBe("one");
  expect(new Set(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).size).toBe(objects.length);
  const governing = objects.flatMap(({ kind, spec }) => (kind === "StatefulSet" ? [at(spec, "serviceName")] : []));
  for (const name of governing)
    expect(objects.find(({ kind, metadata }) => kind === "Service" && metadata.name === name)?.spec).toHaveProperty("clusterIP", "None");
});

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
