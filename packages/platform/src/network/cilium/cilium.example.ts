import type { Example } from "../../example.ts";
import { cilium } from "./cilium.ts";

const blocked = [{ name: "instance-metadata", cidrs: ["169.254.169.254/32"] }] as const;

export const examples = [
  { slot: "network", brick: cilium({ blocked }) },
  {
    slot: "network",
    brick: cilium({
      blocked,
      closed: { except: ["cert-manager", "external-secrets", "monitoring"] },
      install: { podCidrs: ["10.244.0.0/16"], withoutKubeProxy: { host: "10.0.0.10", port: 6443 }, encrypted: true },
    }),
  },
] as const satisfies readonly Example[];
