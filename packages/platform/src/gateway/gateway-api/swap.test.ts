import { isAsk, isObject, type Output } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { kong } from "../kong/kong.ts";
import { nginxGatewayFabric } from "../nginx-gateway-fabric/nginx-gateway-fabric.ts";

const platform = {
  site,
  gatewayApi: { version: "1.5", channel: "standard" },
  certificates: { certificate: () => [], labelledCertificate: () => [] },
} as const;

const withoutParents = (outputs: readonly Output[]) =>
  outputs.filter(isObject).map(({ spec, ...object }) => ({ ...object, spec: { ...Object(spec), parentRefs: [] } }));

test("from one gateway to the other, an app's routes change in their parents alone", () => {
  const split = { name: "shop", host: "shop.example.com", service: "frontend", port: 80, canary: "frontend-canary", weight: 10 };
  const [one, other] = [nginxGatewayFabric().offers(platform).split(split), kong().offers(platform).split(split)];
  expect(withoutParents(one)).toEqual(withoutParents(other));
  expect(one.filter(isObject)).toMatchObject([
    { spec: { parentRefs: [{ namespace: "nginx-gateway", sectionName: "https-shop-example-com" }] } },
  ]);
  expect(other.filter(isObject)).toMatchObject([
    { spec: { parentRefs: [{ namespace: "kong-system", sectionName: "https-shop-example-com" }] } },
  ]);
  expect([one, other].flatMap((outputs) => outputs.filter(isAsk).map(({ to }) => to))).toEqual(["nginx-gateway-fabric", "kong"]);
});
