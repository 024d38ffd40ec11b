import { aks } from "../../clusters/aks/aks.ts";
import { eks } from "../../clusters/eks/eks.ts";
import { gke } from "../../clusters/gke/gke.ts";
import type { Example } from "../../example.ts";
import { azureDns } from "../azure-dns/azure-dns.ts";
import { cloudDns } from "../cloud-dns/cloud-dns.ts";
import { cloudflare } from "../cloudflare/cloudflare.ts";
import { route53 } from "../route53/route53.ts";
import { externalDns } from "./external-dns.ts";

const subscription = "00000000-0000-4000-8000-000000000000";
const azure = { subscription, resourceGroup: "example-dns", clientId: "00000000-0000-4000-8000-000000000002" };

export const examples = [
  {
    slot: "dns",
    brick: externalDns({ provider: cloudDns({ project: "example-dns" }), zones: ["example.com"] }),
    cloud: gke({ project: "example", region: "europe-west1" }),
  },
  {
    slot: "dns",
    brick: externalDns({ provider: route53({ role: "arn:aws:iam::123456789012:role/external-dns" }), zones: ["example.com"] }),
    cloud: eks({ account: "123456789012", region: "eu-central-1" }),
  },
  {
    slot: "dns",
    brick: externalDns({ provider: azureDns(azure), zones: ["example.com"] }),
    cloud: aks({ subscription, resourceGroup: "example", region: "westeurope" }),
  },
  {
    slot: "dns",
    brick: externalDns({ provider: azureDns({ ...azure, visibility: "private" }), zones: ["example.com"] }),
    cloud: aks({ subscription, resourceGroup: "example", region: "westeurope" }),
  },
  {
    slot: "dns",
    brick: externalDns({ provider: cloudflare({ token: { entry: "cloudflare-dns" }, proxied: true }), zones: ["example.com"] }),
  },
] as const satisfies readonly Example[];
