import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { ingressClassParameters } from "./ingress-class-parameters.ts";

test.each(["scope: Cluster", "scope: Namespace, namespace: edge"])("%s is right", (content) => {
  expect(
    judged(
      ingressClassParameters,
      manifest(
        "networking.k8s.io/v1",
        "IngressClass",
        `spec: { controller: example.com/edge, parameters: { kind: Config, name: edge, ${content} } }`,
      ),
    ),
  ).toEqual([]);
});

test.each([
  ["scope: Namespace", "/spec/parameters  'namespace' is missing, though the scope is Namespace"],
  ["namespace: edge", "/spec/parameters/namespace  the scope is Cluster"],
])("%s", (content, problem) => {
  expect(
    judged(
      ingressClassParameters,
      manifest(
        "networking.k8s.io/v1",
        "IngressClass",
        `spec: { controller: example.com/edge, parameters: { kind: Config, name: edge, ${content} } }`,
      ),
    ),
  ).toEqual([problem]);
});
