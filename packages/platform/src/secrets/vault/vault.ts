import type { SecretStore } from "../secret-store.ts";

export interface VaultValues {
  /** `https://vault.example.com:8200`, with a certificate that the controller's image trusts. */
  readonly address: `https://${string}`;
  /** The role of Vault's Kubernetes auth method that the ServiceAccount `external-secrets` of namespace `external-secrets` may take. */
  readonly role: string;
  /** Where that auth method is mounted, one for each cluster; `kubernetes` unless said otherwise. */
  readonly mountedAt?: string;
  /** Where the secrets engine (KV, version 2) is mounted; `secret` unless said otherwise. */
  readonly engine?: string;
  /** The field of an entry that is read where a request names none; `value` unless said otherwise. */
  readonly field?: string;
}

/**
 * HashiCorp Vault, wherever the cluster runs: the controller shows the token of its own pod, which Vault has the cluster confirm. No key
 * anywhere (external-secrets/external-secrets v2.9.0, providers/v1/vault/auth_kubernetes.go).
 */
export const vault = ({ address, role, mountedAt = "kubernetes", engine = "secret", field = "value" }: VaultValues): SecretStore => ({
  provider: {
    vault: { server: address, path: engine, version: "v2", auth: { kubernetes: { mountPath: mountedAt, role } } },
  },
  identity: {},
  metadataPorts: [Number(new URL(address).port || 443)],
  field,
});
