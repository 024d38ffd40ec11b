import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { httpAndGrpcHosts } from "../gateway-api/gateway-api-routes.ts";
import { grpcThrough } from "../gateway-api/grpc-route.ts";
import { gatewayApiCrds } from "../gateway-api-crds/gateway-api-crds.ts";
import { gkeGatewayApi } from "./gke-gateway-api.ts";

test("it deploys nothing, and says which bundle and which kinds are there", () => {
  const brick = gkeGatewayApi();
  expect(brick.objects({ site })).toEqual([]);
  expect(brick.offers({ site })).toEqual({
    version: "1.5",
    channel: "standard",
    lacks: ["GRPCRoute", "ListenerSet"],
    installedBy: "gke",
  });
  expect(brick.kinds?.map(({ kind }) => kind)).toContain("HTTPRoute");
  for (const { kind } of brick.kinds ?? []) expect(brick.offers({ site }).lacks).not.toContain(kind);
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

test("where a kind is not there, no gateway routes by it, and nobody is told to read it", () => {
  const place = { brick: "kgateway", namespace: "kgateway-system", gateway: "gateway" };
  const rpc = { name: "rpc", host: "rpc.example.com", service: "rpc", port: 9000 };
  const gke = gkeGatewayApi().offers({ site });
  expect(httpAndGrpcHosts(gke).map(({ kind }) => kind)).toEqual(["HTTPRoute"]);
  expect(grpcThrough(place, gke)(rpc)).toEqual([
    {
      rule: "unsupported-feature",
      object: "route rpc",
      message: "gateway: kgateway cannot route gRPC here, for the Gateway API of this cluster comes without GRPCRoute",
      remedy: expect.stringContaining("emissary"),
    },
  ]);
  const whole = gatewayApiCrds().offers({ site });
  expect(httpAndGrpcHosts(whole).map(({ kind }) => kind)).toEqual(["HTTPRoute", "GRPCRoute"]);
  expect(grpcThrough(place, whole)(rpc)).toMatchObject([{ kind: "GRPCRoute" }, { ask: "listener" }]);
});
