import { type Gateway, isObject } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { awsLoadBalancerController } from "../aws-load-balancer-controller/aws-load-balancer-controller.ts";
import { gkeGateway } from "../gke-gateway/gke-gateway.ts";
import { gkeGatewayApi } from "../gke-gateway-api/gke-gateway-api.ts";
import { kong } from "../kong/kong.ts";
import { plainRoute } from "../testing/feature-routes.ts";
import { moving } from "./moving.ts";

const platform = {
  site,
  gatewayApi: gkeGatewayApi().offers({ site }),
  certificates: { certificate: () => [], labelledCertificate: () => [] },
};
const made = (offer: Pick<Gateway, "route">) =>
  offer
    .route(plainRoute)
    .filter(isObject)
    .map(({ kind, spec }) => [kind, Object(spec).parentRefs?.map(({ namespace }: { namespace: string }) => namespace)]);

test("from a gateway in the cluster to Google's: the policies come beside a route of both, and challenges go through both", () => {
  const offer = moving({ from: kong(), to: gkeGateway() }).offers(platform);
  expect(made(offer)).toEqual([
    ["HTTPRoute", ["kong-system", "gke-gateway"]],
    ["HealthCheckPolicy", undefined],
    ["GCPBackendPolicy", undefined],
  ]);
  expect(offer.clients).toHaveLength(3);
  expect(offer.http01).toMatchObject({ gatewayHTTPRoute: { parentRefs: [{ namespace: "kong-system" }, { namespace: "gke-gateway" }] } });
});

test("and to one of AWS, which answers no challenges: whoever proves hosts over HTTP does not compile beside the two", () => {
  const offer = moving({ from: kong(), to: awsLoadBalancerController({ vpc: "vpc-1", subnets: ["10.0.0.0/20"] }) }).offers(platform);
  expect(made(offer)).toEqual([["HTTPRoute", ["kong-system", "aws-load-balancer-controller"]]]);
  expect(offer).not.toHaveProperty("http01");
  // @ts-expect-error: AWS Load Balancer Controller offers no Http01
  expect(offer.http01).toBeUndefined();
});
