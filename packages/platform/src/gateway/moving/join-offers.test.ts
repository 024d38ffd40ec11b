import type { Gateway, Http01 } from "@ashlar/model";
import { expect, test } from "vitest";
import { joinOffers } from "./join-offers.ts";

const gateway: Gateway & Http01 = { route: () => [], clients: [], hosts: [], http01: {} };
const joined = (from: object, to: object) =>
  joinOffers({ brick: "old", offer: { ...gateway, ...from } }, { brick: "new", offer: { ...gateway, ...to } });

test("members that only one has are not offered", () => {
  expect(Object.keys(joined({ split: () => [] }, { mirror: () => [] })).sort()).toEqual(["clients", "hosts", "http01", "route"]);
});

test("lists are joined, equal items once; equal values stay", () => {
  expect(joined({ zones: ["a", "b"], scheme: "https" }, { zones: ["b", "c"], scheme: "https" })).toMatchObject({
    zones: ["a", "b", "c"],
    scheme: "https",
  });
});

test("what cannot be joined is said", () => {
  expect(() => joined({ scheme: "https" }, { scheme: "http" })).toThrow(
    "old and new both offer 'scheme', each in its own way, and there is no way to offer both as one",
  );
});

test("challenges go through both gateways only where both go by the Gateway API", () => {
  const through = (name: string) => ({ http01: { gatewayHTTPRoute: { parentRefs: [{ name }], serviceType: "ClusterIP" } } });
  expect(joined(through("old"), through("new")).http01).toEqual({
    gatewayHTTPRoute: { parentRefs: [{ name: "old" }, { name: "new" }], serviceType: "ClusterIP" },
  });
  expect(joined(through("old"), { http01: { ingress: {} } })).toMatchObject(through("old"));
});
