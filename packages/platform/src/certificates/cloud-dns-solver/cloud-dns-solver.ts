import { googleIdentity, identityProblems } from "../../clusters/workload-identity.ts";
import { type Solver, selectorFor } from "../solver.ts";

export interface CloudDnsSolverValues {
  /** The project that holds the zones. */
  readonly project: string;
  /** The zones whose hosts it proves: `example.com`. All if left out. */
  readonly zones?: readonly string[];
  /**
   * The Google service account to act as: `name@project.iam.gserviceaccount.com`. Without it the Kubernetes ServiceAccount
   * `cert-manager` itself is the principal. Either needs `roles/dns.admin` on the project, or the same on the zones.
   */
  readonly serviceAccount?: `${string}@${string}`;
}

/** Proves hosts by records in Google Cloud DNS (cert-manager v1.21.1, pkg/issuer/acme/dns/clouddns). */
export const cloudDnsSolver = ({ project, zones, serviceAccount }: CloudDnsSolverValues): Solver => {
  const identity = googleIdentity(serviceAccount);
  return {
    by: "dns",
    ...(zones === undefined ? {} : { zones }),
    identity,
    problems: (platform) => identityProblems("certificates: cloudDnsSolver", identity, platform),
    solver: () => ({ ...selectorFor(zones), dns01: { cloudDNS: { project } } }),
  };
};
