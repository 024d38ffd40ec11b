import { azureIdentity, identityProblems } from "../../clusters/workload-identity.ts";
import { type Solver, selectorFor } from "../solver.ts";

export interface AzureDnsSolverValues {
  /** The subscription that holds the zones, by id. */
  readonly subscription: string;
  /** The resource group that holds the zones. */
  readonly resourceGroup: string;
  /** The client id of the managed identity to act as. It is a DNS Zone Contributor, and trusts the ServiceAccount `cert-manager`. */
  readonly clientId: string;
  /** The zones whose hosts it proves: `example.com`. All if left out. */
  readonly zones?: readonly string[];
}

/** Proves hosts by records in public zones of Azure DNS (cert-manager v1.21.1, pkg/issuer/acme/dns/azuredns). */
export const azureDnsSolver = ({ subscription, resourceGroup, clientId, zones }: AzureDnsSolverValues): Solver => {
  const identity = azureIdentity(clientId);
  return {
    by: "dns",
    ...(zones === undefined ? {} : { zones }),
    identity,
    problems: (platform) => identityProblems("certificates: azureDnsSolver", identity, platform),
    solver: () => ({
      ...selectorFor(zones),
      dns01: {
        azureDNS: {
          subscriptionID: subscription,
          resourceGroupName: resourceGroup,
          environment: "AzurePublicCloud",
          managedIdentity: { clientID: clientId },
        },
      },
    }),
  };
};
