import type { Gateway, NetworkPeer } from "@ashlar/model";
import { expect, test } from "vitest";
import { askedBy, site } from "../testing/site.ts";
import { callersOutside, namespacesOfCallers } from "./callers.ts";
import { istio } from "./istio/istio.ts";

const from = (...clients: readonly NetworkPeer[]): Gateway => ({ route: () => [], hosts: [], clients });
const inNamespace = (name: string): NetworkPeer => ({ namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": name } } });

const [kong, emissary] = [from(inNamespace("kong-system")), from(inNamespace("emissary"))];
const loadBalancer = from({ ipBlock: { cidr: "10.0.0.0/20" } });
const slotsOutside = (...args: Parameters<typeof callersOutside>): readonly unknown[] =>
  callersOutside(...args).map(({ message }) => message.match(/'(.*)'/)?.[1]);

test("each gateway of two calls members, under whatever name, and so does metrics; one namespace counts once", () => {
  const metrics = { scrape: () => [], clients: [inNamespace("prometheus")] };
  expect(namespacesOfCallers({ gateway: kong, "gateway.internal": emissary, metrics })).toEqual(["emissary", "kong-system", "prometheus"]);
  expect(namespacesOfCallers({ "gateway.edge": kong, "gateway.office": kong, "gateway.old": undefined })).toEqual(["kong-system"]);
  expect(namespacesOfCallers({ gateway: kong, "gateway.edge": loadBalancer })).toEqual(["kong-system"]);
});

test("of two gateways both namespaces join a mesh with its first member", () => {
  const platform = { site, gatewayApi: { version: "1.5", channel: "standard" }, gateway: kong, "gateway.internal": emissary } as const;
  const brick = istio();
  expect(brick.answer?.(askedBy("shop", brick.offers(platform).join()), platform)).toMatchObject(
    ["emissary", "kong-system", "shop"].map((namespace) => ({ namespace, labels: { "istio.io/dataplane-mode": "ambient" } })),
  );
});

test("a gateway outside of the mesh is told of by its slot, but for one with a name where apps have another that joins", () => {
  expect(slotsOutside("istio", { gateway: kong, "gateway.edge": loadBalancer })).toEqual([]);
  expect(slotsOutside("istio", { gateway: loadBalancer, "gateway.internal": kong })).toEqual(["gateway"]);
  expect(slotsOutside("istio", { "gateway.edge": loadBalancer })).toEqual(["gateway.edge"]);
  expect(slotsOutside("istio", { gateway: loadBalancer, "gateway.edge": loadBalancer })).toEqual(["gateway", "gateway.edge"]);
  expect(slotsOutside("consul", { gateway: kong, "gateway.internal": emissary }, false)).toEqual(["gateway", "gateway.internal"]);
});
