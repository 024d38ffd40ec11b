import type { ClusterSecretStore } from "./external-secrets/external-secrets.kinds.ts";

/** Where External Secrets reads, and as whom. Made by `gcpSecretManager`, `awsSecretsManager` or `vault`. */
export interface SecretStore {
  /** The provider's part of a ClusterSecretStore. */
  readonly provider: NonNullable<ClusterSecretStore["spec"]>["provider"];
  /** What ties the controller's ServiceAccount to an identity of the cloud. */
  readonly identity: Record<string, string>;
  /** The cloud whose pods have that identity; left out where any may ask. */
  readonly cloud?: "gke" | "eks";
  /** The field of an entry that is read where a request names none, where entries always have fields. */
  readonly field?: string;
  /** TCP ports of the cloud's metadata server, where the controller gets its token, or of the store itself. */
  readonly metadataPorts: readonly number[];
}
