import type { Brick, Buckets, Problem } from "@ashlar/model";
import { azureIdentity } from "../../clusters/workload-identity.ts";
import { wrongCloud } from "../../clusters/wrong-cloud.ts";
import { type BucketNames, bucketName } from "../bucket-name.ts";

const NAME = "azure-buckets";

export interface AzureBucketsValues extends BucketNames {
  /** The storage account; its containers are the buckets, called like their purpose, after `prefix` if there is one. */
  readonly account: string;
  readonly resourceGroup: string;
  /** The subscription of the storage account, by id. */
  readonly subscription: string;
  /** The client id of the managed identity to act as, by purpose. */
  readonly clientIds: Readonly<Record<string, string>>;
  readonly team?: string;
}

/** learn.microsoft.com, Naming and referencing containers, blobs and metadata. */
const naming = {
  pattern: /^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/,
  words: "3 to 63 lower case letters, digits and single dashes",
};

const noIdentity = (purpose: string): Problem => ({
  rule: "bucket-identity",
  message: `buckets: ${NAME} knows no managed identity for ${purpose}, and nobody would be let in`,
  remedy: `Add the client id for ${purpose} to the brick's 'clientIds'`,
});

/**
 * Containers of an Azure storage account, made beforehand by the cloud's own tools: who may delete data decides there. Pods reach
 * them as an identity of theirs, with no key anywhere.
 */
export const azureBuckets = (values: AzureBucketsValues): Brick<Buckets> => ({
  name: NAME,
  namespace: NAME,
  team: values.team ?? "platform",
  offers: () => ({
    bucket: (purpose) => {
      const { name, problems } = bucketName(NAME, values, naming, purpose);
      const { account, resourceGroup, subscription, clientIds } = values;
      const client = clientIds[purpose];
      const { annotations, podLabels } = azureIdentity(client ?? "");
      return {
        store: "azure",
        name,
        account,
        resourceGroup,
        subscription,
        identity: annotations,
        podLabels,
        outputs: client === undefined ? [...problems, noIdentity(purpose)] : problems,
      };
    },
  }),
  objects: (platform) =>
    wrongCloud({ capability: "buckets", brick: NAME, provider: "aks", instead: { gke: "gcsBuckets", eks: "s3Buckets" } }, platform),
});
