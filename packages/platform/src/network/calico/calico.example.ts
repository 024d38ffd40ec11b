import type { Example } from "../../example.ts";
import { calico } from "./calico.ts";

export const examples = [
  {
    slot: "network",
    brick: calico({
      blocked: [{ name: "instance-metadata", cidrs: ["169.254.169.254/32"], except: ["external-secrets"] }],
      closed: { except: ["cert-manager", "external-secrets", "monitoring"] },
    }),
  },
  { slot: "network", brick: calico({ install: { network: { podCidrs: ["10.244.0.0/16"] } } }) },
  {
    slot: "network",
    brick: calico({ install: { network: "AmazonVPC" } }),
    cloud: { provider: "eks", account: "123456789012", region: "us-east-1" },
  },
] as const satisfies readonly Example[];
