import { expect, test } from "vitest";
import { judged } from "../../testing/judged.ts";

const route = (version: string, name = "web"): string => `
apiVersion: gateway.networking.k8s.io/${version}
kind: GRPCRoute
metadata: { name: ${name}, namespace: shop }
spec: { parentRefs: [{ name: public }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
`;

test("another version of the same is noise", () => {
  expect(judged(route("v1alpha2"), route("v1"))).toEqual(["NOISE api-version GRPCRoute shop/web: apiVersion"]);
});

test("what changes beside it is told all the same", () => {
  expect(judged(route("v1alpha2"), route("v1").replace("80", "81"))).toHaveLength(2);
});
