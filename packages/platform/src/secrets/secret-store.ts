import type { ClusterSecretStore } from "./external-secrets/external-secrets.kinds.ts";

/** Where External Secrets reads, and as whom. Made by `gcpSecretManager` or `awsSecretsManager`. */
export interface SecretStore {
  /** The provider's part of a ClusterSecretStore. */
  readonly provider: NonNullable<ClusterSecretStore["spec"]>["provider"];
  /** What ties the controller's ServiceAccount to an identity of the cloud. */
  readonly identity: Record<string, string>;
  /** TCP ports of the cloud's metadata server, where the controller gets its token. */
  readonly metadataPorts: readonly number[];
}
