import type { Cloud } from "@ashlar/model";

/** A cluster on Google Kubernetes Engine. */
export interface Gke extends Cloud {
  readonly provider: "gke";
  /** The Google Cloud project's id, not its number. */
  readonly project: string;
  /** `europe-west1`; for a zonal cluster its zone. */
  readonly region: string;
}

export const gke = (facts: Pick<Gke, "project" | "region">): Gke => ({ provider: "gke", ...facts });
