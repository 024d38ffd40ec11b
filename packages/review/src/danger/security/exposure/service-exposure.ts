import { type Placed, record, text, texts } from "@ashlar/checks/tree";
import { anyIp4, anyIp6, type Range, rangeOf } from "../traffic/address-ranges.ts";
import { internalBy, publicBy } from "./internal-load-balancer.ts";

/** Who can reach a Service from outside of the cluster. */
export interface ServiceExposure {
  readonly type: string;
  readonly externalIps: readonly string[];
  /** The annotation by which its load balancer is for the cloud's own network. */
  readonly internal?: string;
  /** The annotation by which it is for the internet. */
  readonly public?: string;
  /** From where; all addresses where nothing says so. */
  readonly ranges: readonly Range[];
  readonly written: readonly string[];
}

const rangesAnnotation = "service.beta.kubernetes.io/load-balancer-source-ranges";

/** What a Service says of that; without one, as if it were for the cluster alone. */
export const exposureOf = (placed: Placed | undefined): ServiceExposure => {
  const { type, externalIPs, loadBalancerSourceRanges } = record(placed?.object.spec);
  const annotations = placed?.object.metadata.annotations;
  const ofSpec = texts(loadBalancerSourceRanges);
  const written =
    ofSpec.length > 0 ? ofSpec : (text(annotations?.[rangesAnnotation]) ?? "").split(",").filter((each) => each.trim() !== "");
  const ranges = written.flatMap((each) => rangeOf(each) ?? []);
  const [internal, open] = [internalBy(annotations), publicBy(annotations)];
  return {
    type: text(type) ?? "ClusterIP",
    externalIps: texts(externalIPs),
    ranges: ranges.length > 0 ? ranges : [anyIp4, anyIp6],
    written,
    ...(internal !== undefined && { internal }),
    ...(open !== undefined && { public: open }),
  };
};
