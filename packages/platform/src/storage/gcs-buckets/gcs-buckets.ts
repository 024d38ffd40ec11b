import type { Brick, Buckets } from "@ashlar/model";
import { googleIdentity } from "../../clusters/workload-identity.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { type BucketNames, bucketName } from "../bucket-name.ts";

const NAME = "gcs-buckets";

export interface GcsBucketsValues extends BucketNames {
  /** Begins the name of each bucket: `example-prod` makes `example-prod-loki`. All customers of Google share one space of names. */
  readonly prefix: string;
  /**
   * The Google service account to act as, by purpose. Without one the Kubernetes ServiceAccount itself is the principal that the bucket's
   * policy names (Workload Identity Federation for GKE).
   */
  readonly serviceAccounts?: Readonly<Record<string, `${string}@${string}`>>;
  readonly team?: string;
}

/** Names with dots would be domains, to be proved first (cloud.google.com, Cloud Storage, About buckets: Considerations). */
const naming = {
  pattern: /^(?!goog|.*google)[a-z0-9][a-z0-9_-]{1,61}[a-z0-9]$/,
  words: "3 to 63 lower case letters, digits, dashes and underscores, not beginning with 'goog' and without 'google'",
};

/**
 * Buckets of Google Cloud Storage, made beforehand by the cloud's own tools: who may delete data decides there. Pods reach them as an
 * identity of theirs, with no key anywhere.
 */
export const gcsBuckets = (values: GcsBucketsValues): Brick<Buckets> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    bucket: (purpose) => {
      const { name, problems } = bucketName(NAME, values, naming, purpose);
      return {
        store: "gcs",
        name,
        identity: googleIdentity(values.serviceAccounts?.[purpose]).annotations,
        outputs: problems,
      };
    },
  }),
  objects: (platform) =>
    wrongCloud({ capability: "buckets", brick: NAME, provider: "gke", instead: { eks: "s3Buckets", aks: "azureBuckets" } }, platform),
});
