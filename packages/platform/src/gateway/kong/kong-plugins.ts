import type { KubeObject, Route } from "@ashlar/model";
import type { RouteParts } from "../gateway-api/gateway-product.ts";
import type { KongPlugin } from "./kong.kinds.ts";

const plugin = (name: string, plugin: string, config: Readonly<Record<string, unknown>>): KubeObject =>
  ({ apiVersion: "configuration.konghq.com/v1", kind: "KongPlugin", metadata: { name }, plugin, config }) satisfies KongPlugin;

/** Fields of the plugin cors (developer.konghq.com, CORS plugin; its defaults hold for what is left out). */
const cors = (
  name: string,
  { origins, methods = ["GET", "HEAD", "POST"], headers, exposes, credentials = false, maxAge = 5 }: NonNullable<Route["cors"]>,
) =>
  plugin(`${name}-cors`, "cors", {
    origins: [...origins],
    methods: [...methods],
    ...(headers && { headers: [...headers] }),
    ...(exposes && { exposed_headers: [...exposes] }),
    credentials,
    max_age: maxAge,
  });

/** Each data plane pod counts for itself (developer.konghq.com, Rate Limiting plugin: policy `local`). */
const rateLimit = (name: string, { requests, per }: NonNullable<Route["rateLimit"]>) =>
  plugin(`${name}-rate-limit`, "rate-limiting", { [per]: requests, limit_by: "ip", policy: "local" });

/** What Kong does by plugins: objects beside the route, which names them (Kong/kong-operator v2.2.2, annotations). */
export const kongPlugins = ({ name, cors: wanted, rateLimit: limit }: Route): RouteParts => {
  const objects = [...(wanted ? [cors(name, wanted)] : []), ...(limit ? [rateLimit(name, limit)] : [])];
  if (objects.length === 0) return {};
  return { objects, annotations: { "konghq.com/plugins": objects.map(({ metadata }) => metadata.name).join(",") } };
};
