import { aks } from "../../clusters/aks/aks.ts";
import { eks } from "../../clusters/eks/eks.ts";
import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { azureDnsSolver } from "../azure-dns-solver/azure-dns-solver.ts";
import { cloudDnsSolver } from "../cloud-dns-solver/cloud-dns-solver.ts";
import { cloudflareSolver } from "../cloudflare-solver/cloudflare-solver.ts";
import { http01Solver } from "../http01-solver/http01-solver.ts";
import { route53Solver } from "../route53-solver/route53-solver.ts";
import { certManager } from "./cert-manager.ts";

const email = "platform@example.com";
const subscription = "00000000-0000-4000-8000-000000000000";

export const examples = [
  { slot: "certificates", brick: certManager({ email }) },
  {
    slot: "certificates",
    brick: certManager({ email, solvers: [cloudDnsSolver({ project: "example-dns" })] }),
    cloud: gke({ project: "example", region: "europe-west1" }),
  },
  {
    slot: "certificates",
    brick: certManager({ email, solvers: [route53Solver({ role: "arn:aws:iam::123456789012:role/cert-manager" })] }),
    cloud: eks({ account: "123456789012", region: "eu-central-1" }),
  },
  {
    slot: "certificates",
    brick: certManager({
      email,
      solvers: [azureDnsSolver({ subscription, resourceGroup: "example-dns", clientId: "00000000-0000-4000-8000-000000000001" })],
    }),
    cloud: aks({ subscription, resourceGroup: "example", region: "westeurope" }),
  },
  {
    slot: "certificates",
    brick: certManager({
      email,
      solvers: [http01Solver(), cloudflareSolver({ token: { entry: "cloudflare-dns" }, zones: ["example.com"] })],
    }),
  },
] as const satisfies readonly Example[];
