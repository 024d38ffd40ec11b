import type { Cloud } from "@ashlar/model";

/** A cluster on Azure Kubernetes Service. */
export interface Aks extends Cloud {
  readonly provider: "aks";
  /** The subscription that the cluster is in, by id. */
  readonly subscription: string;
  /** The resource group of the cluster itself, not the one that AKS makes for its nodes. */
  readonly resourceGroup: string;
  /** `westeurope`. */
  readonly region: string;
}

export const aks = (facts: Pick<Aks, "subscription" | "resourceGroup" | "region">): Aks => ({ provider: "aks", ...facts });
