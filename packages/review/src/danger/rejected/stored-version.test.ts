import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const definition = (...versions: readonly (readonly [name: string, storage: boolean])[]): string => `
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: probes.example.com }
spec:
  group: example.com
  scope: Namespaced
  names: { plural: probes, kind: Probe }
  versions: [${versions.map(([name, storage]) => `{ name: ${name}, served: true, storage: ${storage}, schema: { openAPIV3Schema: { type: object } } }`).join(", ")}]
`;

const isTold = (before: string, after: string): boolean => judged(before, after).some((line) => line.startsWith("REJECTED stored-version"));

test("the version that custom resources are stored in stays", () => {
  expect(isTold(definition(["v1", true]), definition(["v2", true]))).toBe(true);
  expect(isTold(definition(["v1", true]), definition(["v1", false], ["v2", true]))).toBe(false);
  expect(isTold(definition(["v1", true], ["v0", false]), definition(["v1", true]))).toBe(false);
});

test("they are stored in exactly one", () => {
  expect(isTold(definition(["v1", true]), definition(["v1", false]))).toBe(true);
  expect(isTold(definition(["v1", true]), definition(["v1", true], ["v2", true]))).toBe(true);
});
