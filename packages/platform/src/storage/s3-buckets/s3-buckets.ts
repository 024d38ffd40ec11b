import type { Brick, Buckets, Problem, S3Bucket, Secrets } from "@ashlar/model";
import { awsIdentity } from "../../clusters/workload-identity.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { type BucketNames, bucketName } from "../bucket-name.ts";

const NAME = "s3-buckets";

/** A server that speaks S3 and is not AWS's: it knows no identities of pods, so each purpose has keys. */
export interface S3Server {
  /** `https://s3.example.com`; on port 443, which is what pods are let out to. */
  readonly endpoint: `https://${string}`;
  /** By purpose the entry of the secret store whose fields are AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY. */
  readonly keys: Readonly<Record<string, string>>;
}

export interface S3BucketsValues extends BucketNames {
  /** Begins the name of each bucket: `example-prod` makes `example-prod-loki`. All customers of AWS share one space of names. */
  readonly prefix: string;
  /** The region of the buckets: `eu-central-1`. */
  readonly region: string;
  /** The IAM role to act as, by purpose (IRSA). Without one, the role that EKS Pod Identity gives the ServiceAccount. */
  readonly roles?: Readonly<Record<string, `arn:${string}`>>;
  /** Where the buckets are, if not at AWS. */
  readonly server?: S3Server;
  readonly team?: string;
}

/** Without dots, which break TLS by host name (docs.aws.amazon.com, Amazon S3, General purpose bucket naming rules). */
const naming = {
  pattern: /^(?!xn--|sthree-|amzn-s3-demo-)(?!.*(-s3alias|--ol-s3|--x-s3|--table-s3)$)[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/,
  words: "3 to 63 lower case letters, digits and dashes, without the beginnings and ends that AWS keeps for itself",
};

const noKeys = (purpose: string, message: string, remedy: string): Problem => ({
  rule: "bucket-identity",
  message: `buckets: ${NAME} has no keys for ${purpose}, ${message}`,
  remedy,
});

/** A Secret called like the bucket, which the user of the bucket gets into its own namespace. */
const withKeys = (bucket: S3Bucket, { endpoint, keys }: S3Server, purpose: string, secrets: Secrets | undefined): S3Bucket => {
  const entry = keys[purpose];
  const keyed = { ...bucket, endpoint, secret: bucket.name };
  if (secrets === undefined) {
    const problem = noKeys(
      purpose,
      "for this platform has no brick under 'secrets'",
      "Put one there, which reads them from the secret store",
    );
    return { ...keyed, outputs: [...bucket.outputs, problem] };
  }
  if (entry === undefined) {
    const problem = noKeys(purpose, "and nobody would be let in", `Add the entry for ${purpose} to the server's 'keys'`);
    return { ...keyed, outputs: [...bucket.outputs, problem] };
  }
  const fields = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].map((field) => [field, { entry, field }] as const);
  return { ...keyed, outputs: [...bucket.outputs, ...secrets.secret({ name: bucket.name, keys: Object.fromEntries(fields) })] };
};

/**
 * Buckets of Amazon S3, or of another server, made beforehand by their own tools: who may delete data decides there. At AWS pods reach
 * them as an identity of theirs, with no key anywhere (docs.aws.amazon.com, Amazon EKS, IAM roles for service accounts; EKS Pod Identity).
 */
export const s3Buckets = (values: S3BucketsValues): Brick<Buckets, { secrets?: Secrets }> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: ({ secrets }) => ({
    bucket: (purpose) => {
      const { name, problems } = bucketName(NAME, values, naming, purpose);
      const bucket: S3Bucket = { store: "s3", name, region: values.region, identity: {}, outputs: problems };
      return values.server === undefined
        ? { ...bucket, identity: awsIdentity(values.roles?.[purpose]).annotations }
        : withKeys(bucket, values.server, purpose, secrets);
    },
  }),
  objects: (platform) =>
    values.server === undefined
      ? wrongCloud({ capability: "buckets", brick: NAME, provider: "eks", instead: { gke: "gcsBuckets", aks: "azureBuckets" } }, platform)
      : [],
});
