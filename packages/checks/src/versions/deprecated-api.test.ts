import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { deprecatedApi } from "./deprecated-api.ts";

test("an EndpointSlice", () => {
  expect(
    judged(
      deprecatedApi,
      "{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: { name: a }, addressType: IPv4, endpoints: [] }",
    ),
  ).toEqual([]);
});

test("Endpoints", () => {
  expect(judged(deprecatedApi, "{ apiVersion: v1, kind: Endpoints, metadata: { name: a } }")).toEqual([
    "/apiVersion  v1 Endpoints is deprecated since Kubernetes 1.33",
  ]);
});
