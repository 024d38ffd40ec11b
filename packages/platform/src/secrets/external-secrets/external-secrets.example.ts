import type { Example } from "../../example.ts";
import { awsSecretsManager } from "../aws-secrets-manager/aws-secrets-manager.ts";
import { gcpSecretManager } from "../gcp-secret-manager/gcp-secret-manager.ts";
import { externalSecrets } from "./external-secrets.ts";

const role = "arn:aws:iam::123456789012:role/external-secrets";

export const examples = [
  { slot: "secrets", brick: externalSecrets({ store: gcpSecretManager({ project: "example" }) }) },
  {
    slot: "secrets",
    brick: externalSecrets({ store: awsSecretsManager({ region: "us-east-1", role }) }),
    cloud: { provider: "eks", account: "123456789012", region: "us-east-1" },
  },
] as const satisfies readonly Example[];
