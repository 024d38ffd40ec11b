import type { Bucket } from "@ashlar/model";
import { s3Server } from "../../pods/bucket-access.ts";

/** A bucket as Loki's chart spells it; keys, where there are any, come by the environment (grafana-community/helm-charts loki-18.11.0). */
export const lokiStorage = (bucket: Bucket) => {
  const common = { type: bucket.store, bucketNames: { chunks: bucket.name, ruler: bucket.name } };
  switch (bucket.store) {
    case "gcs":
      return common;
    case "azure":
      return { ...common, azure: { accountName: bucket.account, useFederatedToken: true } };
    case "s3": {
      const { endpoint } = bucket;
      // A server of one's own has no host name for each bucket.
      const server = endpoint === undefined ? {} : { endpoint, s3ForcePathStyle: true, insecure: s3Server(endpoint).insecure };
      return { ...common, s3: { region: bucket.region, ...server } };
    }
  }
};
