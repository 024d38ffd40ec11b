import { awsIdentity, identityProblems } from "../../clusters/workload-identity.ts";
import { type Solver, selectorFor } from "../solver.ts";

export interface Route53SolverValues {
  /** The zones whose hosts it proves: `example.com`. All if left out. */
  readonly zones?: readonly string[];
  /**
   * The IAM role that the ServiceAccount `cert-manager` acts as (IRSA). Without it, the role that EKS Pod Identity gives it. It may
   * `route53:GetChange`, `ListHostedZonesByName`, and on the zones `ChangeResourceRecordSets` and `ListResourceRecordSets`.
   */
  readonly role?: `arn:${string}`;
  /** A role to take on from there, for zones of another account. */
  readonly zoneRole?: `arn:${string}`;
}

/**
 * Proves hosts by records in Amazon Route 53. The region comes from the pod's environment, where EKS puts it; one in the issuer
 * would be ignored (cert-manager v1.21.1, pkg/issuer/acme/dns/route53).
 */
export const route53Solver = ({ zones, role, zoneRole }: Route53SolverValues = {}): Solver => {
  const identity = awsIdentity(role);
  return {
    by: "dns",
    ...(zones === undefined ? {} : { zones }),
    identity,
    problems: (platform) => identityProblems("certificates: route53Solver", identity, platform),
    solver: () => ({ ...selectorFor(zones), dns01: { route53: zoneRole === undefined ? {} : { role: zoneRole } } }),
  };
};
