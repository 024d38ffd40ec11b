import { type Brick, type Metrics, podsOfNamespace } from "@ashlar/model";

/** Metrics by Google's managed collectors, which GKE installs with their CRDs: nothing to deploy, so all is in the offer. */
export const managedPrometheus = (values: { everySeconds?: number } = {}): Brick<Metrics> => ({
  name: "managed-prometheus",
  namespace: "gmp-public",
  team: "platform",
  kinds: [{ group: "monitoring.googleapis.com", kind: "PodMonitoring", scope: "Namespaced" }],
  objects: () => [],
  offers: () => ({
    clients: [podsOfNamespace("gmp-system")],
    scrape: ({ name, matchLabels, port, path = "/metrics" }) => [
      {
        apiVersion: "monitoring.googleapis.com/v1",
        kind: "PodMonitoring",
        metadata: { name },
        spec: { selector: { matchLabels }, endpoints: [{ port, path, interval: `${values.everySeconds ?? 60}s` }] },
      },
    ],
  }),
});
