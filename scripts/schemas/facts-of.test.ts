import { expect, test } from "vitest";
import { factsOf, shortName } from "./facts-of.ts";

test.each([
  ["io.k8s.api.core.v1.Container", "core.v1.Container"],
  ["io.k8s.apimachinery.pkg.apis.meta.v1.ObjectMeta", "meta.v1.ObjectMeta"],
  ["io.k8s.apimachinery.pkg.util.intstr.IntOrString", "IntOrString"],
  ["io.k8s.apimachinery.pkg.api.resource.Quantity", "resource.Quantity"],
  ["io.k8s.apiextensions-apiserver.pkg.apis.apiextensions.v1.JSON", "apiextensions.v1.JSON"],
])("%s is called %s", (name, short) => {
  expect(shortName(name)).toBe(short);
});

test("prose, zero defaults and what client-side apply needs are left out; a property may be called description", () => {
  const published = {
    type: "object",
    description: "Long prose.",
    required: ["ports", "description"],
    properties: {
      description: { type: "string", description: "More prose.", default: "" },
      protocol: { type: "string", default: "TCP", enum: ["UDP", "TCP"] },
      selector: { default: {}, allOf: [{ $ref: "#/components/schemas/io.k8s.apimachinery.pkg.apis.meta.v1.LabelSelector" }] },
      ports: {
        type: "array",
        items: { default: {}, allOf: [{ $ref: "#/components/schemas/io.k8s.api.core.v1.ServicePort" }] },
        "x-kubernetes-list-map-keys": ["port", "protocol"],
        "x-kubernetes-list-type": "map",
        "x-kubernetes-patch-merge-key": "port",
        "x-kubernetes-patch-strategy": "merge",
      },
      args: { type: "array", items: { type: "string", default: "" }, "x-kubernetes-list-type": "atomic" },
    },
  };
  expect(factsOf(published)).toEqual({
    type: "object",
    required: ["description", "ports"],
    properties: {
      description: { type: "string" },
      protocol: { type: "string", default: "TCP", enum: ["TCP", "UDP"] },
      selector: { $ref: "meta.v1.LabelSelector" },
      ports: {
        type: "array",
        items: { $ref: "core.v1.ServicePort" },
        "x-kubernetes-list-map-keys": ["port", "protocol"],
        "x-kubernetes-list-type": "map",
      },
      args: { type: "array", items: { type: "string" } },
    },
  });
});
