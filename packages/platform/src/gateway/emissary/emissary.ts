import type { Brick, Certificates, Gateway, GrpcRoutes, TrafficSplit } from "@ashlar/model";
import { type EmissaryValues, emissaryChart, emissaryCrds } from "./emissary-chart.ts";
import { askedHosts, emissaryEntrance, hostsFor } from "./emissary-hosts.ts";
import { emissaryClients, NAME, NAMESPACE } from "./emissary-place.ts";
import { emissaryRoutes } from "./emissary-routes.ts";

/**
 * Emissary-ingress, by its own kinds: it reads none of the Gateway API. Cannot: answer ACME challenges, for it takes a Host only once its
 * certificate is there, and puts `/` in the place of the path of an Ingress (v4.1.0, irhost.py, fetch/ingress.py), so hosts are proved by DNS;
 * keep apps from Mappings for hosts of others, for it reads those of all namespaces. What else: `emissary.features.ts`. Facts:
 * emissary-ingress/emissary v4.1.0.
 */
export const emissary = (values: EmissaryValues = {}): Brick<Gateway & GrpcRoutes & TrafficSplit, { certificates: Certificates }> => ({
  name: NAME,
  namespace: NAMESPACE,
  team: values.team ?? "platform",
  offers: () => ({
    ...emissaryRoutes,
    clients: [emissaryClients],
    hosts: [{ group: "", kind: "Service" }],
  }),
  objects: () => [emissaryCrds, ...emissaryEntrance()],
  answer: (asks, { certificates }) => [emissaryChart(values, askedHosts(asks)), ...hostsFor(asks, certificates, values.clientAuthorities)],
});
