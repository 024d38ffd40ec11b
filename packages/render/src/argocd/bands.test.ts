import type { AnyBrick, Lock, Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { appOf, brickOf, chartOf, completedWith, configMap, custom } from "../testing/in-memory.ts";
import { bandOf, bands, withWave } from "./bands.ts";

const cart = { group: "example.com", kind: "Cart", scope: "Namespaced" } as const;
const crd = {
  ...custom("apiextensions.k8s.io/v1", "CustomResourceDefinition", "carts.example.com"),
  spec: { group: cart.group, scope: cart.scope, names: { kind: cart.kind } },
};
const webhook = custom("admissionregistration.k8s.io/v1", "ValidatingWebhookConfiguration", "carts");
const chart = (lock: Partial<Lock>) => chartOf("carts", lock);
const locked = (kind: string) => ({ group: "admissionregistration.k8s.io", kind, name: "carts" });

const completed = (spec: Parameters<typeof completedWith>[0]) => {
  const [first] = completedWith(spec).apps;
  if (first === undefined) throw new Error("the cluster holds no app");
  return first;
};
const brick = (...outputs: readonly Output[]) => completed({ platform: { carts: brickOf("carts", () => outputs) as AnyBrick } });
const app = (...outputs: readonly Output[]) => completed({ apps: [appOf("carts", () => outputs)] });

test("the bands, in the order of a first install", () => {
  expect(bands).toEqual({ crds: -40, namespaces: -30, operators: -20, instances: -10, apps: 0 });
});

test.each([
  ["an app", app(configMap("x")), "apps"],
  ["an app with a chart", app(chart({ images: ["cache:1"] })), "apps"],
  ["an app that brings CRDs and something that runs", app(chart({ brings: [cart], images: ["carts:1"] })), "operators"],
  ["an app that makes CRDs alone", app(crd), "crds"],
  ["a brick", brick(configMap("x")), "instances"],
  ["a brick with a chart", brick(chart({ images: ["cache:1"] })), "instances"],
  ["a brick of CRDs alone", brick(chart({ brings: [cart] })), "crds"],
  ["a brick of CRDs and what guards them", brick(chart({ brings: [cart], objects: [locked("ValidatingAdmissionPolicy")] })), "crds"],
  ["a brick of a CRD that it makes itself", brick(crd), "crds"],
  ["a brick of CRDs and objects", brick(crd, configMap("x")), "operators"],
  ["a brick of CRDs and what runs", brick(chart({ brings: [cart], images: ["carts:1"] })), "operators"],
  ["a chart with a validating webhook", brick(chart({ objects: [locked("ValidatingWebhookConfiguration")] })), "operators"],
  ["a chart with a mutating webhook", brick(chart({ objects: [locked("MutatingWebhookConfiguration")] })), "operators"],
  ["an app with a webhook of its own", app(webhook), "operators"],
])("%s", (_, evaluated, band) => {
  expect(bandOf(evaluated)).toBe(band);
});

test("a custom object waits for the operator that its own Application installs; a wave that its author wrote wins", () => {
  const operator = brick(chart({ brings: [cart] }), custom("example.com/v1", "Cart", "a"));
  const waveOf = (object: Parameters<typeof withWave>[0]) =>
    withWave(object, operator).metadata.annotations?.["argocd.argoproj.io/sync-wave"];
  const written = custom("example.com/v1", "Cart", "b", { annotations: { "argocd.argoproj.io/sync-wave": "-5", note: "kept" } });
  expect(waveOf(custom("example.com/v1", "Cart", "a"))).toBe("1");
  expect(withWave(written, operator)).toEqual(written);
  expect(waveOf(configMap("x"))).toBeUndefined();
  expect(waveOf(custom("apps/v1", "Deployment", "x"))).toBeUndefined();
});

test("what installs nothing itself waits for nothing", () => {
  const object = custom("example.com/v1", "Cart", "a");
  expect(withWave(object, app(object))).toBe(object);
});

test("what fills a Secret comes with the chart, whose pods may wait for it", () => {
  const secret = custom("external-secrets.io/v1", "ExternalSecret", "a");
  const claim = custom("objectbucket.io/v1alpha1", "ObjectBucketClaim", "a");
  const owner = brick(chart({ images: ["carts:1"] }));
  expect(withWave(secret, owner)).toBe(secret);
  expect(withWave(claim, owner)).toBe(claim);
});
