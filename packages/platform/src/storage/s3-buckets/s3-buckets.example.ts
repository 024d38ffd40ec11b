import { eks } from "../../clusters/eks/eks.ts";
import { selfManaged } from "../../clusters/self-managed/self-managed.ts";
import type { Example } from "../../example.ts";
import { s3Buckets } from "./s3-buckets.ts";

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}` as const;

export const examples = [
  {
    slot: "buckets",
    brick: s3Buckets({ prefix: "example-prod", region: "eu-central-1", roles: { velero: role("velero") } }),
    cloud: eks({ account: "123456789012", region: "eu-central-1" }),
  },
  {
    slot: "buckets",
    brick: s3Buckets({
      prefix: "example-prod",
      region: "us-east-1",
      server: { endpoint: "https://s3.example.com", keys: { loki: "s3-loki", tempo: "s3-tempo", velero: "s3-velero" } },
    }),
    cloud: selfManaged(),
  },
] as const satisfies readonly Example[];
