import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { certManager } from "../cert-manager/cert-manager.ts";
import { cloudDnsSolver } from "../cloud-dns-solver/cloud-dns-solver.ts";
import { privateCa } from "./private-ca.ts";

export const examples = [
  { slot: "certificates", brick: privateCa() },
  {
    slot: "certificates.private",
    brick: privateCa({ beside: true, name: "internal-ca", zones: ["internal.example.com"] }),
    cloud: gke({ project: "example", region: "europe-west1" }),
    beside: { certificates: certManager({ email: "platform@example.com", solvers: [cloudDnsSolver({ project: "example-dns" })] }) },
  },
] as const satisfies readonly Example[];
