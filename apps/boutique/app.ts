import type { Alerts, App, Gateway, Logging, Mesh, Metrics, Tracing, TrafficSplit } from "@ashlar/model";
import { shopBackends } from "./backends.ts";
import type { BoutiqueValues } from "./boutique-values.ts";
import { cartMetrics } from "./cart-metrics.ts";
import { cartStore } from "./cart-store.ts";
import { frontend, frontendService } from "./frontend.ts";
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
 * Online Boutique, a shop of eleven services. Only with a canary does it need a gateway that splits traffic. Where there is a mesh, it joins;
 * where spans are taken, it sends some.
 */
export function boutique(values: BoutiqueValues & { readonly canary?: undefined }): App<Needs<Gateway>>;
export function boutique(values: BoutiqueValues): App<Needs<Gateway & TrafficSplit>>;
export function boutique(values: BoutiqueValues): App<Needs<Gateway & TrafficSplit>> {
  const { canary, host, images, staffHost } = values;
  const route = { name: "frontend", host, ...frontendService };
  return {
    name: "boutique",
    namespace: "boutique",
    team: "shop",
    objects: ({ gateway, "gateway.internal": internal, mesh, metrics, ...around }) => [
      ...frontend(values, [...gateway.clients, ...(staffHost === undefined ? [] : (internal?.clients ?? []))], around),
      ...shopBackends(values, around),
      ...cartStore(values, metrics !== undefined),
      ...(metrics === undefined ? [] : cartMetrics(values, metrics)),
      ...(values.loadGenerator === undefined ? [] : loadGenerator(images, values.loadGenerator)),
      ...(canary === undefined ? gateway.route(route) : gateway.split({ ...route, canary: "frontend-canary", weight: canary.weight })),
      ...(staffHost === undefined ? [] : (internal?.route({ ...route, name: "frontend-staff", host: staffHost }) ?? [])),
      ...(mesh === undefined || values.mesh === false ? [] : meshRules(mesh, values)),
    ],
  };
}
