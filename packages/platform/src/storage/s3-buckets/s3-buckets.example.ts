import { eks } from "../../clusters/eks/eks.ts";
import type { Example } from "../../example.ts";
import { s3Buckets } from "./s3-buckets.ts";

const role = (name: string) => `arn:aws:iam::123456789012:role/${name}` as const;

export const examples = [
  {
    slot: "buckets",
    brick: s3Buckets({ prefix: "example-prod", region: "eu-central-1", roles: { velero: role("velero") } }),
    cloud: eks({ account: "123456789012", region: "eu-central-1" }),
  },
] as const satisfies readonly Example[];
