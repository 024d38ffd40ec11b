import { isProblem } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { awsLoadBalancerController } from "../aws-load-balancer-controller/aws-load-balancer-controller.ts";
import { emissary } from "../emissary/emissary.ts";
import { gatewayApiCrds } from "../gateway-api-crds/gateway-api-crds.ts";
import { gkeGateway } from "../gke-gateway/gke-gateway.ts";
import { gkeGatewayApi } from "../gke-gateway-api/gke-gateway-api.ts";
import { istioGateway } from "../istio-gateway/istio-gateway.ts";
import { kgateway } from "../kgateway/kgateway.ts";
import { kong } from "../kong/kong.ts";
import { nginxGatewayFabric } from "../nginx-gateway-fabric/nginx-gateway-fabric.ts";
import { needsGrpcRoutes } from "./needs-grpc-routes.ts";

const gke = gkeGatewayApi().offers({ site });

test("who needs the kind says so where it is not there, and there alone", () => {
  expect(needsGrpcRoutes("nginx-gateway-fabric", gke)).toMatchObject([{ rule: "unsupported-feature", app: "nginx-gateway-fabric" }]);
  expect(needsGrpcRoutes("nginx-gateway-fabric", { ...gke, lacks: ["ListenerSet"] })).toEqual([]);
  expect(needsGrpcRoutes("nginx-gateway-fabric", gatewayApiCrds().offers({ site }))).toEqual([]);
});

test("the gateways that the remedy names do without, and no other", () => {
  const around = {
    site,
    gatewayApi: gke,
    certificates: { certificate: () => [], labelledCertificate: () => [] },
    mesh: { istiod: "istio-system", join: () => [], allow: () => [], requests: () => [], share: () => [], callerPolicies: () => [] },
  };
  const outputs = {
    awsLoadBalancerController: awsLoadBalancerController({ vpc: "vpc-1", subnets: ["10.0.0.0/20"] }).objects(around),
    emissary: emissary().objects(around),
    gkeGateway: gkeGateway().objects(around),
    istioGateway: istioGateway().objects(around),
    kgateway: kgateway().objects(around),
    kong: kong().objects(around),
    nginxGatewayFabric: nginxGatewayFabric().objects(around),
  };
  const serve = Object.entries(outputs)
    .filter(([, those]) => !those.some((output) => isProblem(output) && output.message.includes("needs GRPCRoute")))
    .map(([name]) => name);
  expect(needsGrpcRoutes("x", gke)[0]?.remedy).toContain(`that does without: ${serve.join(", ")}; or`);
});
