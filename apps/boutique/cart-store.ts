import { statefulService } from "@ashlar/components";
import type { KubeObject } from "@ashlar/model";
import type { BoutiqueValues } from "./boutique-values.ts";
import { exporterName } from "./cart-metrics.ts";
import { admitsOf, portsOf } from "./connections.ts";

/** The Redis that remembers carts. Carts never expire by themselves, so the oldest give way when memory is short. */
export const cartStore = (values: BoutiqueValues, metered: boolean): KubeObject[] =>
  statefulService({
    name: "redis-cart",
    image: values.images.redis,
    replicas: 1,
    ...portsOf("redis-cart"),
    portName: "tcp-redis",
    args: ["--save", "60", "1", "--maxmemory", "128mb", "--maxmemory-policy", "allkeys-lru"],
    volumes: [{ name: "data", size: "1Gi", mountPath: "/data" }],
    cpu: "70m",
    memory: "256Mi",
    admits: [...admitsOf("redis-cart", values), ...(metered ? [{ from: exporterName }] : [])],
    security: { user: 1000 },
  });
