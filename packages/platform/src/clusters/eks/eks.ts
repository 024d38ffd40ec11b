import type { Cloud } from "@ashlar/model";

/** A cluster on Amazon Elastic Kubernetes Service. */
export interface Eks extends Cloud {
  readonly provider: "eks";
  /** The AWS account, twelve digits; a string, for it may begin with a zero. */
  readonly account: string;
  /** `eu-central-1`. */
  readonly region: string;
}

export const eks = (facts: Pick<Eks, "account" | "region">): Eks => ({ provider: "eks", ...facts });
