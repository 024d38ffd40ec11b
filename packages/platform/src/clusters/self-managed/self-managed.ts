import type { Cloud } from "@ashlar/model";

/** A cluster that a team runs by itself, on machines of its own or rented: with kubeadm, k3s, Talos. */
export interface SelfManaged extends Cloud {
  readonly provider: "self-managed";
  /** Where the machines are, in the team's own words. */
  readonly region?: string;
}

export const selfManaged = (facts: Pick<SelfManaged, "region"> = {}): SelfManaged => ({ provider: "self-managed", ...facts });
