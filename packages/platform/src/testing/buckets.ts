import type { Bucket, Buckets } from "@ashlar/model";

/** Buckets of each kind, to try in tests what keeps things in them. */
export const bucketsOf = (kind: keyof typeof kinds): Buckets => ({
  bucket: (purpose) => ({ ...kinds[kind], name: `${kinds[kind].name}-${purpose}` }),
});

const kinds = {
  gcs: {
    name: "example",
    store: "gcs",
    identity: { "iam.gke.io/gcp-service-account": "logs@example.iam.gserviceaccount.com" },
    outputs: [],
  },
  aws: {
    name: "example",
    store: "s3",
    region: "eu-central-1",
    identity: { "eks.amazonaws.com/role-arn": "arn:aws:iam::123456789012:role/logs" },
    outputs: [],
  },
  ceph: {
    name: "example",
    store: "s3",
    region: "us-east-1",
    endpoint: "http://rook-ceph-rgw-store.rook-ceph.svc",
    identity: {},
    secret: "bucket",
    server: { namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": "rook-ceph" } } },
    outputs: [{ apiVersion: "objectbucket.io/v1alpha1", kind: "ObjectBucketClaim", metadata: { name: "bucket" } }],
  },
  azure: {
    name: "example",
    store: "azure",
    account: "exampleprod",
    resourceGroup: "example-prod-data",
    subscription: "00000000-0000-4000-8000-000000000000",
    identity: { "azure.workload.identity/client-id": "00000000-0000-4000-8000-000000000001" },
    podLabels: { "azure.workload.identity/use": "true" },
    outputs: [],
  },
} as const satisfies Record<string, Bucket>;
