import type { Bucket, KubeObject } from "@ashlar/model";
import type { BackupStorageLocation } from "./velero.kinds.ts";
import { LOCATION } from "./velero-place.ts";

interface Place {
  readonly provider: string;
  readonly config: Record<string, string>;
}

/** The name by which Google's plugin signs links to logs (velero-plugin-for-gcp v1.14.2, backupstoragelocation.md). */
const account = (identity: Bucket["identity"]): Record<string, string> => {
  const serviceAccount = identity["iam.gke.io/gcp-service-account"];
  return serviceAccount === undefined ? {} : { serviceAccount };
};

/** Another server than AWS has its buckets in the path, and may not know the checksums that AWS's library adds (velero-plugin-for-aws). */
const server = (endpoint: string | undefined): Record<string, string> =>
  endpoint === undefined ? {} : { s3Url: endpoint, s3ForcePathStyle: "true", checksumAlgorithm: "" };

const placeOf = (bucket: Bucket): Place => {
  switch (bucket.store) {
    case "gcs":
      return { provider: "velero.io/gcp", config: account(bucket.identity) };
    case "s3":
      return { provider: "velero.io/aws", config: { region: bucket.region, ...server(bucket.endpoint) } };
    case "azure":
      return {
        provider: "velero.io/azure",
        config: {
          resourceGroup: bucket.resourceGroup,
          storageAccount: bucket.account,
          subscriptionId: bucket.subscription,
          // As the pod's identity, and never by a key of the whole account.
          useAAD: "true",
        },
      };
  }
};

/** Where backups are kept: below the cluster's name, for a bucket may hold those of several. */
export const storageLocation = (bucket: Bucket, cluster: string): KubeObject => {
  const { provider, config } = placeOf(bucket);
  return {
    apiVersion: "velero.io/v1",
    kind: "BackupStorageLocation",
    metadata: { name: LOCATION },
    spec: {
      provider,
      default: true,
      accessMode: "ReadWrite",
      objectStorage: { bucket: bucket.name, prefix: cluster },
      ...(Object.keys(config).length === 0 ? {} : { config }),
    },
  } satisfies BackupStorageLocation;
};
