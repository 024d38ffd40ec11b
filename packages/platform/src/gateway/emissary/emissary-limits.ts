import type { Problem, Route, Split } from "@ashlar/model";
import { affinityInSplit } from "../features/affinity-in-split.ts";
import type { GatewayFeature } from "../features/gateway-feature.ts";
import { whoCan } from "../features/who-can.ts";

const limit = (brick: string, { name }: Route, feature: GatewayFeature, field: string, cannot: string): Problem => {
  const others = whoCan[feature].filter((other) => other !== brick);
  return {
    rule: "unsupported-feature",
    object: `route ${name}`,
    message: `gateway: ${brick} cannot ${cannot}`,
    remedy: `Leave '${field}' out${others.length === 0 ? "" : `, or use a gateway that can: ${others.join(", ")}`}`,
  };
};

/** What Envoy calls a gateway error, and what is meant unless a route says otherwise. */
const gatewayErrors = new Set([502, 503, 504]);

/** Its retry policies name a class of answers, of which one is ours, and no pause; its origins are compared as they are. */
export const emissaryLimits = (brick: string, route: Route | Split): readonly Problem[] => {
  const { retries, cors, affinity } = route;
  const codes = new Set(retries?.codes ?? gatewayErrors);
  const others = codes.size !== gatewayErrors.size || [...codes].some((code) => !gatewayErrors.has(code));
  return [
    ...(others
      ? [limit(brick, route, "retries", "retries.codes", "choose the codes after which to try again, but for 502, 503 and 504 together")]
      : []),
    ...(retries?.backoff === undefined ? [] : [limit(brick, route, "retries", "retries.backoff", "choose the pause between two tries")]),
    ...(cors?.origins.some((origin) => origin !== "*" && origin.includes("*"))
      ? [limit(brick, route, "cors", "cors.origins", "take origins with a wildcard, but for '*' alone")]
      : []),
    ...(affinity !== undefined && "canary" in route ? [affinityInSplit(brick, route)] : []),
  ];
};
