import { redisExporter } from "@ashlar/components";
import type { Alerts, Metrics, Output } from "@ashlar/model";
import type { BoutiqueValues } from "./boutique-values.ts";
import { portsOf } from "./connections.ts";

/** The name of the exporter, whom the store of carts admits. */
export const exporterName = "redis-cart-exporter";

/** What the store of carts does, and a word to the team when it is gone or forgets. */
export const cartMetrics = ({ images }: BoutiqueValues, metrics: Metrics & Partial<Alerts>): readonly Output[] => [
  ...redisExporter({
    name: exporterName,
    metrics,
    image: images.redisExporter,
    host: "redis-cart",
    server: "redis-cart",
    port: portsOf("redis-cart").port,
  }),
  ...(metrics.alerts?.("carts", [
    {
      alert: "CartStoreDown",
      expr: `redis_up{namespace="boutique"} == 0`,
      for: "5m",
      severity: "critical",
      summary: "The store of carts answers nobody: customers cannot buy",
    },
    {
      alert: "CartsForgotten",
      expr: `rate(redis_evicted_keys_total{namespace="boutique"}[15m]) > 0`,
      for: "30m",
      severity: "warning",
      summary: "The store of carts is full and forgets the oldest",
    },
  ]) ?? []),
];
