import type { Example } from "../../example.ts";
import { calico } from "./calico.ts";

export const examples = [
  {
    slot: "network",
    brick: calico({
      blocked: [{ name: "instance-metadata", cidrs: ["169.254.169.254/32"], except: ["external-secrets"] }],
      closed: { except: ["calico-system", "calico-apiserver", "cert-manager", "external-secrets", "monitoring"] },
    }),
  },
] as const satisfies readonly Example[];
