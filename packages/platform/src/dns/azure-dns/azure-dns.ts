import { createHash } from "node:crypto";
import { azureIdentity, identityProblems } from "../../clusters/workload-identity.ts";
import type { DnsProvider, Visibility } from "../dns-provider.ts";

export interface AzureDnsValues {
  /** The subscription that holds the zones, by id. */
  readonly subscription: string;
  /** The resource group that holds the zones; those of others are not seen. */
  readonly resourceGroup: string;
  /**
   * The client id of the managed identity to act as. It is a DNS Zone Contributor (of private zones: Private DNS Zone Contributor) and trusts
   * the ServiceAccount that is called like the brick.
   */
  readonly clientId: string;
  /** Which of its zones; public unless said otherwise. */
  readonly visibility?: Visibility;
}

const FOLDER = "/etc/kubernetes";

/** Nothing in it is secret: the token is put into the pod by AKS, the tenant into its environment. */
const settings = ({ subscription, resourceGroup }: AzureDnsValues): string =>
  JSON.stringify({ subscriptionId: subscription, resourceGroup, useWorkloadIdentityExtension: true });

const configMap = (instance: string): string => `${instance}-azure`;

/** Azure DNS. Cannot: regional answers, which Traffic Manager gives; SRV records (external-dns v0.21.0, provider/azure). */
export const azureDns = (values: AzureDnsValues): DnsProvider => {
  const { visibility = "public", clientId } = values;
  const identity = azureIdentity(clientId);
  const text = settings(values);
  return {
    name: "azureDns",
    provider: visibility === "public" ? "azure" : "azure-private-dns",
    visibility,
    recordTypes: ["A", "AAAA", "CNAME", "MX", ...(visibility === "public" ? (["NS"] as const) : [])],
    identity,
    problems: (platform) => identityProblems("dns: azureDns", identity, platform),
    chartValues: (instance) => ({
      // It reads its settings when it starts, so other settings are another pod.
      podAnnotations: { "checksum/azure": createHash("sha256").update(text).digest("hex") },
      extraVolumes: [{ name: "azure", configMap: { name: configMap(instance) } }],
      extraVolumeMounts: [{ name: "azure", mountPath: FOLDER, readOnly: true }],
      extraArgs: { "azure-config-file": `${FOLDER}/azure.json` },
    }),
    objects: (instance) => [{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: configMap(instance) }, data: { "azure.json": text } }],
    more: () => ({}),
  };
};
