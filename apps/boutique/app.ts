import type { App, Gateway, TrafficSplit } from "@ashlar/model";
import { shopBackends } from "./backends.ts";
import type { BoutiqueValues } from "./boutique-values.ts";
import { cartStore } from "./cart-store.ts";
import { frontend, frontendService } from "./frontend.ts";
import { loadGenerator } from "./load-generator.ts";

/** Online Boutique, a shop of eleven services. Only with a canary does it need a gateway that splits traffic. */
export function boutique(values: BoutiqueValues & { readonly canary?: undefined }): App<{ gateway: Gateway }>;
export function boutique(values: BoutiqueValues): App<{ gateway: Gateway & TrafficSplit }>;
export function boutique(values: BoutiqueValues): App<{ gateway: Gateway & TrafficSplit }> {
  const { canary, host, images } = values;
  const route = { name: "frontend", host, ...frontendService };
  return {
    name: "boutique",
    namespace: "boutique",
    team: "shop",
    objects: ({ gateway }) => [
      ...frontend(values, gateway.clients),
      ...shopBackends(values),
      ...cartStore(values),
      ...(values.loadGenerator === undefined ? [] : loadGenerator(images, values.loadGenerator)),
      ...(canary === undefined ? gateway.route(route) : gateway.split({ ...route, canary: "frontend-canary", weight: canary.weight })),
    ],
  };
}
