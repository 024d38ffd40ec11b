import type { Output } from "@ashlar/model";
import type { EnvValue } from "./env.ts";
import { type ExporterValues, exporter } from "./exporter.ts";

export interface RedisExporterValues extends ExporterValues {
  /** 6379 unless given. */
  readonly port?: number;
  /** Whether the server speaks TLS; `false` unless given. Its certificate is held against the authorities of the image. */
  readonly tls?: boolean;
  /** A user of Redis' own access lists; the default one unless given. */
  readonly user?: EnvValue;
  /** Left out where the server asks for none. */
  readonly password?: Exclude<EnvValue, string>;
}

/**
 * Metrics of a Redis or Valkey server; `redis_up` is 0 while it cannot be asked. Facts: oliver006/redis_exporter v1.89.0, variables and
 * port as in chart prometheus-redis-exporter 6.29.0.
 */
export const redisExporter = (values: RedisExporterValues): readonly Output[] => {
  const { host, port = 6379, tls = false, user, password } = values;
  return exporter(values, {
    image: values.image ?? "docker.io/oliver006/redis_exporter:v1.89.0",
    metricsPort: 9121,
    serverPort: port,
    env: { REDIS_ADDR: `${tls ? "rediss" : "redis"}://${host}:${port}`, REDIS_USER: user, REDIS_PASSWORD: password },
  });
};
