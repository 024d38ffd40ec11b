import type { Bucket, S3Bucket } from "@ashlar/model";
import { s3Server } from "../../pods/bucket-access.ts";

const s3Of = ({ region, endpoint }: S3Bucket) =>
  endpoint === undefined
    ? { endpoint: `s3.${region}.amazonaws.com`, region }
    : // A server of one's own has no host name for each bucket.
      { endpoint: s3Server(endpoint).host, insecure: s3Server(endpoint).insecure, region, forcepathstyle: true };

/** A bucket as Tempo spells it; keys, where there are any, come by the environment (grafana.com, Tempo 2.10, Configuration: Storage). */
export const tempoStorage = (bucket: Bucket) => {
  switch (bucket.store) {
    case "gcs":
      return { backend: "gcs", gcs: { bucket_name: bucket.name } };
    case "azure":
      return { backend: "azure", azure: { container_name: bucket.name, storage_account_name: bucket.account, use_federated_token: true } };
    case "s3":
      return { backend: "s3", s3: { bucket: bucket.name, ...s3Of(bucket) } };
  }
};
