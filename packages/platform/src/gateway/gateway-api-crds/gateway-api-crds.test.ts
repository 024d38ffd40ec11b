import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { gatewayApiCrds } from "./gateway-api-crds.ts";

test("one source at the commit of a release, and an offer that says which", () => {
  const brick = gatewayApiCrds();
  expect(brick.offers({ site })).toEqual({ version: "1.5", channel: "standard" });
  expect(brick.objects({ site })).toEqual([
    {
      source: "git",
      repository: "https://github.com/kubernetes-sigs/gateway-api.git",
      path: "config/crd",
      commit: "e7677b70ae75d14a4448fba94870e7deea6cf0ad",
      tag: "v1.5.1",
      lock: {
        version: "e7677b70ae75d14a4448fba94870e7deea6cf0ad",
        brings: ["BackendTLSPolicy", "GRPCRoute", "Gateway", "GatewayClass", "HTTPRoute", "ListenerSet", "ReferenceGrant", "TLSRoute"].map(
          (kind) => ({
            group: "gateway.networking.k8s.io",
            kind,
            scope: kind === "GatewayClass" ? "Cluster" : "Namespaced",
            versions: expect.objectContaining({ v1: { schema: expect.anything() } }),
          }),
        ),
        objects: ["ValidatingAdmissionPolicy", "ValidatingAdmissionPolicyBinding"].map((kind) => ({
          group: "admissionregistration.k8s.io",
          kind,
          name: "safe-upgrades.gateway.networking.k8s.io",
        })),
        images: [],
      },
    },
  ]);
});

test("another version and channel have another commit, folder and lock", () => {
  const brick = gatewayApiCrds({ version: "1.6", channel: "experimental", team: "network" });
  expect(brick.team).toBe("network");
  expect(brick.offers({ site })).toEqual({ version: "1.6", channel: "experimental" });
  expect(brick.objects({ site })).toMatchObject([
    { path: "config/crd/experimental", commit: "8bb74df00e56ec8f944d48c25e6c1c9c2f6848e3", tag: "v1.6.1" },
  ]);
});
