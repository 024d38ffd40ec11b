import type { Brick, Buckets } from "@ashlar/model";
import { awsIdentity } from "../../clusters/workload-identity.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { type BucketNames, bucketName } from "../bucket-name.ts";

const NAME = "s3-buckets";

export interface S3BucketsValues extends BucketNames {
  /** Begins the name of each bucket: `example-prod` makes `example-prod-loki`. All customers of AWS share one space of names. */
  readonly prefix: string;
  /** The region of the buckets: `eu-central-1`. */
  readonly region: string;
  /** The IAM role to act as, by purpose (IRSA). Without one, the role that EKS Pod Identity gives the ServiceAccount. */
  readonly roles?: Readonly<Record<string, `arn:${string}`>>;
  readonly team?: string;
}

/** Without dots, which break TLS by host name (docs.aws.amazon.com, Amazon S3, General purpose bucket naming rules). */
const naming = {
  pattern: /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
  words: "3 to 63 lower case letters, digits and dashes, without the beginnings and ends that AWS keeps for itself",
};

/**
 * Buckets of Amazon S3, made beforehand by the cloud's own tools: who may delete data decides there. Pods reach them as an identity of
 * theirs, with no key anywhere (docs.aws.amazon.com, Amazon EKS, IAM roles for service accounts; EKS Pod Identity).
 */
export const s3Buckets = (values: S3BucketsValues): Brick<Buckets> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    bucket: (purpose) => {
      const { name, problems } = bucketName(NAME, values, naming, purpose);
      return {
        store: "s3",
        name,
        region: values.region,
        identity: awsIdentity(values.roles?.[purpose]).annotations,
        outputs: problems,
      };
    },
  }),
  objects: (platform) =>
    wrongCloud({ capability: "buckets", brick: NAME, provider: "eks", instead: { gke: "gcsBuckets", aks: "azureBuckets" } }, platform),
});
