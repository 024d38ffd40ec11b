import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { gkeGatewayApi } from "./gke-gateway-api.ts";

test("it deploys nothing, and says which bundle and which kinds are there", () => {
  const brick = gkeGatewayApi();
  expect(brick.objects({ site })).toEqual([]);
  expect(brick.offers({ site })).toEqual({ version: "1.5", channel: "standard", installedBy: "gke" });
  expect(brick.kinds?.map(({ kind }) => kind)).toContain("HTTPRoute");
  expect(gkeGatewayApi({ version: "1.6" }).kinds?.map(({ kind }) => kind)).toContain("TCPRoute");
});

test("a bundle that the cluster's GKE does not install is a problem", () => {
  expect(gkeGatewayApi({ version: "1.6" }).objects({ site })).toEqual([
    {
      rule: "gateway-api-version",
      message: "GKE installs Gateway API 1.6 from Kubernetes 1.36 on, and prod-eu has 1.35",
      remedy: "Upgrade the cluster first, or name the version that is there",
    },
  ]);
  expect(gkeGatewayApi({ version: "1.6" }).objects({ site: { ...site, kubernetes: "1.36" } })).toEqual([]);
});

test("elsewhere somebody must install it", () => {
  expect(gkeGatewayApi().objects({ site: { ...site, cloud: { provider: "eks" } } })).toMatchObject([
    { rule: "wrong-cloud", remedy: "Put gatewayApiCrds into the slot" },
  ]);
});
