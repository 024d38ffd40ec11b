import type { SecretEntry, Secrets } from "@ashlar/model";
import { type Solver, selectorFor } from "../solver.ts";

export interface CloudflareSolverValues {
  /** The entry of the secret store that holds an API token which may read zones and edit their records. */
  readonly token: SecretEntry;
  /** The zones whose hosts it proves: `example.com`. All if left out. */
  readonly zones?: readonly string[];
  /** The name of its Secret, where several solvers have tokens of their own; `cloudflare-dns` unless said otherwise. */
  readonly secret?: string;
}

/** Proves hosts by records in Cloudflare (cert-manager v1.21.1, pkg/issuer/acme/dns/cloudflare). */
export const cloudflareSolver = ({ token, zones, secret = "cloudflare-dns" }: CloudflareSolverValues): Solver<{ secrets: Secrets }> => ({
  by: "dns",
  ...(zones === undefined ? {} : { zones }),
  solver: () => ({ ...selectorFor(zones), dns01: { cloudflare: { apiTokenSecretRef: { name: secret, key: "token" } } } }),
  credential: ({ secrets }) => secrets.secret({ name: secret, keys: { token } }),
});
