import type { Example } from "../../example.ts";
import { certManager } from "../cert-manager/cert-manager.ts";
import { privateCa } from "./private-ca.ts";

export const examples = [
  { slot: "certificates", brick: privateCa() },
  {
    slot: "certificates.private",
    brick: privateCa({ beside: true, name: "internal-ca", zones: ["internal.example.com"] }),
    beside: { certificates: certManager({ email: "platform@example.com" }) },
  },
] as const satisfies readonly Example[];
