import type { SecretStore } from "../secret-store.ts";

export interface GcpSecretManagerValues {
  /** The project that holds the secrets. */
  readonly project: string;
  /**
   * The Google service account to act as: `name@project.iam.gserviceaccount.com`. Without it the Kubernetes ServiceAccount
   * itself is the principal (Workload Identity Federation for GKE).
   */
  readonly serviceAccount?: `${string}@${string}`;
}

/**
 * Google Secret Manager, read as the controller's own identity: no key anywhere. Ports 80 and 988 are those of GKE's
 * metadata server (cloud.google.com, Workload Identity Federation for GKE, Network policy requirements).
 */
export const gcpSecretManager = ({ project, serviceAccount }: GcpSecretManagerValues): SecretStore => ({
  provider: { gcpsm: { projectID: project, secretVersionSelectionPolicy: "LatestOrFail" } },
  identity: serviceAccount === undefined ? {} : { "iam.gke.io/gcp-service-account": serviceAccount },
  cloud: "gke",
  metadataPorts: [80, 988],
});
