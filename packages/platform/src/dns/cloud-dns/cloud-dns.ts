import { googleIdentity, identityProblems } from "../../clusters/workload-identity.ts";
import type { DnsProvider, Visibility } from "../dns-provider.ts";

export interface CloudDnsValues {
  /** The project that holds the zones. */
  readonly project: string;
  /** Which of its zones; public unless said otherwise. */
  readonly visibility?: Visibility;
  /**
   * The Google service account to act as: `name@project.iam.gserviceaccount.com`. Without it the Kubernetes ServiceAccount, called
   * like the brick, is the principal itself. Either needs `roles/dns.admin` on the project of the zones.
   */
  readonly serviceAccount?: `${string}@${string}`;
}

/**
 * Google Cloud DNS. Cannot: regional answers; SRV records, which it gives back with a dot that ExternalDNS takes for a change (external-dns v0.21.0,
 * provider/google, endpoint).
 */
export const cloudDns = ({ project, visibility = "public", serviceAccount }: CloudDnsValues): DnsProvider => {
  const identity = googleIdentity(serviceAccount);
  return {
    name: "cloudDns",
    provider: "google",
    visibility,
    recordTypes: ["A", "AAAA", "CNAME", "MX", "NS"],
    identity,
    problems: (platform) => identityProblems("dns: cloudDns", identity, platform),
    chartValues: () => ({ extraArgs: { "google-project": project, "google-zone-visibility": visibility } }),
    more: () => ({}),
  };
};
