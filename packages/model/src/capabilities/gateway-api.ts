/** The Gateway API's CRDs: one bundle, one owner per cluster (facts: gateway-api.sigs.k8s.io, Versioning). */
export interface GatewayApi {
  /** The bundle's version: `1.6`. */
  readonly version: `${number}.${number}`;
  readonly channel: "standard" | "experimental";
  /** Kinds of the channel that are not there: a cloud may install those alone that its own gateway reads. */
  readonly lacks?: readonly string[];
  /** Bricks that the team runs with it though their makers tested them with an older one only. */
  readonly untested?: readonly string[];
}
