import { eks } from "../../clusters/eks/eks.ts";
import type { Example } from "../../example.ts";
import { awsEbs } from "./aws-ebs.ts";

const cloud = eks({ account: "123456789012", region: "eu-central-1" });

export const examples = [
  { slot: "storage", brick: awsEbs(), cloud },
  { slot: "storage", brick: awsEbs({ driver: "auto-mode" }), cloud },
  { slot: "storage", brick: awsEbs({ driver: { role: "arn:aws:iam::123456789012:role/ebs-csi-driver" } }), cloud },
] as const satisfies readonly Example[];
