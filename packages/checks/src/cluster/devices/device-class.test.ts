import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { manifest } from "../../testing/manifest.ts";
import { deviceClass } from "./device-class.ts";

const named = (name: string): string => manifest("resource.k8s.io/v1", "DeviceClass", `spec: { extendedResourceName: ${name} }`);

test("a resource with a domain", () => {
  expect(judged(deviceClass, named("example.com/gpu"))).toEqual([]);
});

test("one of Kubernetes is none, where the server reads the name", () => {
  expect(judged(deviceClass, named("cpu"))).toEqual(['/spec/extendedResourceName  "cpu" has no domain before it, as in example.com/gpu']);
  expect(judged(deviceClass, named("cpu"), "1.35")).toEqual([]);
});
