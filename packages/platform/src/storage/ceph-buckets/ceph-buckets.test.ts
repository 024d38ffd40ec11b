import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import { rookCeph } from "../rook-ceph/rook-ceph.ts";
import { cephBuckets } from "./ceph-buckets.ts";

const storage = rookCeph({ disks: { everyNode: "^nvme" } }).offers({ site });
const { bucket } = cephBuckets({ prefix: "prod" }).offers({ storage, site });

test("a bucket is a claim that no merge removes, a server, and the Secret that Rook makes beside the claim", () => {
  expect(bucket("loki")).toEqual({
    store: "s3",
    name: "prod-loki",
    region: "us-east-1",
    endpoint: "http://rook-ceph-rgw-store.rook-ceph.svc",
    identity: {},
    secret: "prod-loki",
    server: storage.objects.server,
    outputs: [
      {
        apiVersion: "objectbucket.io/v1alpha1",
        kind: "ObjectBucketClaim",
        metadata: {
          name: "prod-loki",
          annotations: {
            "argocd.argoproj.io/sync-options": "Prune=false,Delete=false",
            "argocd.argoproj.io/compare-options": "IgnoreExtraneous",
          },
        },
        spec: { bucketName: "prod-loki", storageClassName: "ceph-buckets" },
      },
    ],
  });
});

test("a name that S3 has none of is a problem of whoever uses it", () => {
  expect(bucket("My_Logs").outputs).toMatchObject([{ rule: "bucket-name" }, { kind: "ObjectBucketClaim" }]);
});
