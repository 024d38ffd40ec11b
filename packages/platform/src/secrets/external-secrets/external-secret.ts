import type { KubeObject, SecretRequest } from "@ashlar/model";
import type { ExternalSecret } from "./external-secrets.kinds.ts";

/**
 * References to entries of the store; never a value. The defaults of the CRD (refreshInterval, target) and those that its
 * controller applies (remoteRef) are written out (external-secrets v2.9.0, CRD of ExternalSecret).
 * @param store the name of a ClusterSecretStore
 * @param defaultField what is read of an entry where the request names no field
 */
export const externalSecret = (store: string, { name, keys }: SecretRequest, defaultField?: string): KubeObject =>
  ({
    apiVersion: "external-secrets.io/v1",
    kind: "ExternalSecret",
    metadata: { name },
    spec: {
      refreshInterval: "1h0m0s",
      secretStoreRef: { kind: "ClusterSecretStore", name: store },
      // Owner: the Secret goes with this object. Retain: it stays when the entry is gone from the store.
      target: { name, creationPolicy: "Owner", deletionPolicy: "Retain" },
      data: Object.entries(keys)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([secretKey, { entry, field = defaultField }]) => ({
          secretKey,
          remoteRef: {
            key: entry,
            ...(field === undefined ? {} : { property: field }),
            conversionStrategy: "Default",
            decodingStrategy: "None",
            metadataPolicy: "None",
          },
        })),
    },
  }) satisfies ExternalSecret;
