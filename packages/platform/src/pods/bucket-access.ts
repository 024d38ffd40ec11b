import type { Bucket } from "@ashlar/model";
import type { Way } from "./pod-policy.ts";

/** Where a cloud tells pods who they are: 80, and 988 for GKE's own (cloud.google.com, Workload Identity Federation for GKE, Network policy). */
const cloud: Way = { peers: "anywhere", ports: [443, 80, 988] };

/** The way to the server of a bucket, and to whoever proves one's identity to it. */
export const wayToBucket = (bucket: Bucket): Way => (bucket.store === "s3" && bucket.server ? { peers: [bucket.server] } : cloud);

/** The environment by which an S3 client finds the keys of a bucket that has some. */
export const bucketKeys = (bucket: Bucket) =>
  bucket.store === "s3" && bucket.secret !== undefined ? [{ secretRef: { name: bucket.secret } }] : [];

/** Labels of the pods that reach a bucket. */
export const bucketPodLabels = (bucket: Bucket): Readonly<Record<string, string>> => (bucket.store === "azure" ? bucket.podLabels : {});

/** Host and port of an S3 server that is not AWS's, and whether it speaks without TLS. */
export const s3Server = (endpoint: string) => ({ host: endpoint.replace(/^https?:\/\//, ""), insecure: endpoint.startsWith("http://") });
