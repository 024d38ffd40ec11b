import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";
import { deploymentWith } from "../../testing/manifests.ts";
import { defaultNamespace } from "./default-namespace.ts";

test("a namespace of its own", () => {
  expect(judged(defaultNamespace, deploymentWith("tty: false"))).toEqual([]);
});

test("the namespace of everybody", () => {
  expect(judged(defaultNamespace, deploymentWith("tty: false").replace("namespace: shop", "namespace: default"))).toEqual([
    "/metadata/namespace  lives among whatever nobody gave a namespace",
  ]);
});
