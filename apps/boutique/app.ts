import type { Alerts, App, Delivery, DeliveryStep, Gateway, Logging, Mesh, Metrics, Output, Tracing, TrafficSplit } from "@ashlar/model";
import { shopBackends } from "./backends.ts";
import { type BoutiqueValues, replicasOf } from "./boutique-values.ts";
import { cartMetrics } from "./cart-metrics.ts";
import { cartStore } from "./cart-store.ts";
import { frontend, frontendNext, frontendService } from "./frontend.ts";
import { loadGenerator } from "./load-generator.ts";
import { meshRules } from "./mesh-rules.ts";

interface Needs<G extends Gateway> {
  readonly gateway: G;
  readonly "gateway.internal"?: Gateway;
  readonly logging?: Logging;
  readonly mesh?: Mesh;
  readonly metrics?: Metrics & Partial<Alerts>;
  readonly tracing?: Tracing;
}

/**
 * Online Boutique, a shop of eleven services. Only with a canary does it need a gateway that splits traffic, only with steps something that
 * takes them. Where there is a mesh, it joins;
 * where spans are taken, it sends some.
 */
export function boutique(values: BoutiqueValues & { readonly canary?: undefined; readonly steps?: undefined }): App<Needs<Gateway>>;
export function boutique(
  values: BoutiqueValues & { readonly canary?: undefined; readonly steps: readonly DeliveryStep[] },
): App<Needs<Gateway> & { readonly delivery: Delivery }>;
export function boutique(values: BoutiqueValues): App<Needs<Gateway & TrafficSplit> & { readonly delivery?: Delivery }>;
export function boutique(values: BoutiqueValues): App<Needs<Gateway & TrafficSplit> & { readonly delivery: Delivery }> {
  const { canary, host, images, staffHost, steps } = values;
  const route = { name: "frontend", host, ...frontendService };
  const routed = (gateway: Gateway & TrafficSplit, delivery: Delivery | undefined): readonly Output[] => {
    if (canary !== undefined) return gateway.split({ ...route, canary: "frontend-canary", weight: canary.weight });
    if (steps === undefined) return gateway.route(route);
    return [
      frontendNext,
      ...(delivery?.progressive({ ...route, replicas: replicasOf("frontend", values), canary: frontendNext.metadata.name, steps }) ?? []),
    ];
  };
  return {
    name: "boutique",
    namespace: "boutique",
    team: "shop",
    objects: ({ delivery, gateway, "gateway.internal": internal, mesh, metrics, ...around }) => [
      ...frontend(values, [...gateway.clients, ...(staffHost === undefined ? [] : (internal?.clients ?? []))], around),
      ...shopBackends(values, around),
      ...cartStore(values, metrics !== undefined),
      ...(metrics === undefined ? [] : cartMetrics(values, metrics)),
      ...(values.loadGenerator === undefined ? [] : loadGenerator(images, values.loadGenerator)),
      ...routed(gateway, delivery),
      ...(staffHost === undefined ? [] : (internal?.route({ ...route, name: "frontend-staff", host: staffHost }) ?? [])),
      ...(mesh === undefined || values.mesh === false ? [] : meshRules(mesh, values)),
    ],
  };
}
