import type { SecretStore } from "../secret-store.ts";

export interface AwsSecretsManagerValues {
  /** The region that holds the secrets. */
  readonly region: string;
  /** The IAM role to act as (IRSA). Without it, the role that EKS Pod Identity gives the ServiceAccount. */
  readonly role?: `arn:${string}`;
}

/**
 * AWS Secrets Manager, read as the controller's own identity: no key anywhere. Port 80 is that of the Pod Identity agent
 * (docs.aws.amazon.com, EKS Pod Identity).
 */
export const awsSecretsManager = ({ region, role }: AwsSecretsManagerValues): SecretStore => ({
  provider: { aws: { service: "SecretsManager", region, sessionTagsPolicy: "None" } },
  identity: role === undefined ? {} : { "eks.amazonaws.com/role-arn": role },
  cloud: "eks",
  metadataPorts: role === undefined ? [80] : [],
});
