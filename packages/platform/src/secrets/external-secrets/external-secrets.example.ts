import type { Example } from "../../example.ts";
import { awsSecretsManager } from "../aws-secrets-manager/aws-secrets-manager.ts";
import { gcpSecretManager } from "../gcp-secret-manager/gcp-secret-manager.ts";
import { vault } from "../vault/vault.ts";
import { externalSecrets } from "./external-secrets.ts";

const role = "arn:aws:iam::123456789012:role/external-secrets";

export const examples = [
  { slot: "secrets", brick: externalSecrets({ store: vault({ address: "https://vault.example.com", role: "external-secrets" }) }) },
  {
    slot: "secrets",
    brick: externalSecrets({ store: gcpSecretManager({ project: "example" }) }),
    cloud: { provider: "gke", project: "example", region: "europe-west1" },
  },
  {
    slot: "secrets",
    brick: externalSecrets({ store: awsSecretsManager({ region: "us-east-1", role }) }),
    cloud: { provider: "eks", account: "123456789012", region: "us-east-1" },
  },
] as const satisfies readonly Example[];
