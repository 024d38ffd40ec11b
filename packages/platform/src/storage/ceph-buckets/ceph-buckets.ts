import type { Brick, Buckets, KubeObject } from "@ashlar/model";
import { type BucketNames, bucketName } from "../bucket-name.ts";
import { kept } from "../rook-ceph/kept.ts";
import type { ObjectBucketClaim } from "../rook-ceph/rook-ceph.kinds.ts";
import type { CephObjects } from "../rook-ceph/rook-ceph.ts";

const NAME = "ceph-buckets";

export interface CephBucketsValues extends BucketNames {
  readonly team?: string;
}

/** As S3 has it; a claim is called like its bucket. */
const naming = { pattern: /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/, words: "3 to 63 lower case letters, digits and dashes" };

const claim = (name: string, bucketClass: string): KubeObject =>
  kept({
    apiVersion: "objectbucket.io/v1alpha1",
    kind: "ObjectBucketClaim",
    metadata: { name },
    spec: { bucketName: name, storageClassName: bucketClass },
  } satisfies ObjectBucketClaim);

/**
 * Buckets of this cluster's Ceph, each claimed in the namespace of its user. Rook makes it, and beside the claim a Secret of its name with
 * AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: pods that want them wait until then. Ceph has one region by the name of us-east-1; whatever
 * a client calls it is right. Facts: rook/rook v1.20.6, Documentation/Storage-Configuration/Object-Storage-RGW.
 */
export const cephBuckets = (values: CephBucketsValues = {}): Brick<Buckets, { storage: CephObjects }> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: ({ storage: { objects } }) => ({
    bucket: (purpose) => {
      const { name, problems } = bucketName(NAME, values, naming, purpose);
      return {
        store: "s3",
        name,
        region: "us-east-1",
        endpoint: objects.endpoint,
        identity: {},
        secret: name,
        server: objects.server,
        outputs: [...problems, claim(name, objects.bucketClass)],
      };
    },
  }),
  objects: () => [],
});
