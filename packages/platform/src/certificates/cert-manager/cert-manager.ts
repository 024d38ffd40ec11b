import type { Brick, CertificateRequest, Http01, KubeObject, Output, Problem } from "@ashlar/model";
import { http01Solver } from "../http01-solver/http01-solver.ts";
import type { LabelledCertificates } from "../labelled-certificates/labelled-certificates.ts";
import { type AcmeSolver, type AnySolver, type NeedsOf, type Solver, type Solvers, solves } from "../solver.ts";
import type { ClusterIssuer } from "./cert-manager.kinds.ts";
import { CERT_MANAGER, type CertManagerChartValues, certManagerChart } from "./cert-manager-chart.ts";
import { certificate } from "./certificate.ts";

/** Let's Encrypt's ACME servers (letsencrypt.org, ACME Protocol; Staging Environment). */
const servers = {
  letsencrypt: "https://acme-v02.api.letsencrypt.org/directory",
  "letsencrypt-staging": "https://acme-staging-v02.api.letsencrypt.org/directory",
};

/** Public DNS servers: the cluster's own may answer from a private zone of the same name, where the proof never shows. */
const publicNameservers = ["8.8.8.8:53", "1.1.1.1:53"];

export interface CertManagerValues<S extends Solvers = Solvers> extends CertManagerChartValues {
  /** Whom the certificate authority writes to. */
  readonly email: string;
  /**
   * `letsencrypt` unless said otherwise. `letsencrypt-staging` has no strict limits, and no browser trusts it. Any other
   * ACME server by its directory's address.
   */
  readonly server?: keyof typeof servers | `https://${string}`;
  /**
   * How hosts are proved: `http01Solver`, `cloudDnsSolver`, `route53Solver`, `azureDnsSolver`, `cloudflareSolver`; several where
   * they are for zones of their own. Over HTTP through the platform's gateway unless said otherwise.
   */
  readonly solvers?: S;
  /**
   * The DNS servers that must show a proof before the authority is called, where hosts are proved by DNS: `host:port`, or
   * `https://…` for DNS over HTTPS. Google's and Cloudflare's unless said otherwise; none: those that the cluster's resolvers find.
   */
  readonly nameservers?: readonly string[];
}

const issuerName = ({ server = "letsencrypt" }: CertManagerValues): string => (server in servers ? server : "acme");

const issuerServer = ({ server = "letsencrypt" }: CertManagerValues): string =>
  server === "letsencrypt" || server === "letsencrypt-staging" ? servers[server] : server;

const clusterIssuer = (values: CertManagerValues, solvers: readonly AcmeSolver[]): KubeObject =>
  ({
    apiVersion: "cert-manager.io/v1",
    kind: "ClusterIssuer",
    metadata: { name: issuerName(values) },
    spec: {
      acme: {
        email: values.email,
        server: issuerServer(values),
        privateKeySecretRef: { name: `${issuerName(values)}-account` },
        solvers,
      },
    },
  }) satisfies ClusterIssuer;

const noSolver = (solvers: Solvers, { host, secret }: CertificateRequest): Problem => ({
  rule: "unsupported-feature",
  object: `Certificate ${secret}`,
  ...(host.startsWith("*.") && solvers.every(({ by }) => by === "http")
    ? {
        message: `certificates: ${CERT_MANAGER} cannot get a certificate for ${host}, for a wildcard cannot be proved over HTTP (HTTP-01)`,
        remedy:
          "Name the hosts one by one, or give it solvers that prove hosts by DNS: cloudDnsSolver, route53Solver, azureDnsSolver, cloudflareSolver",
      }
    : {
        message: `certificates: ${CERT_MANAGER} cannot get a certificate for ${host}, for none of its solvers can prove it`,
        remedy: "Add its zone to a solver of the brick's 'solvers', or a solver that is for all zones",
      }),
});

/** One controller proves all hosts, so it has one identity in each cloud. */
const oneIdentity = (solvers: Solvers): readonly Problem[] => {
  const identities = solvers.flatMap(({ identity }) => Object.values(identity?.annotations ?? {}));
  const [first, ...others] = new Set(identities);
  return others.map((other) => ({
    rule: "unsupported-feature",
    message: `certificates: ${CERT_MANAGER} cannot act as ${other} and as ${first}, for its ServiceAccount stands for one of them`,
    remedy: "Let one identity reach all zones",
  }));
};

/**
 * cert-manager with one ACME issuer for the cluster. Over HTTP it proves hosts through the platform's gateway: these two bricks use
 * each other, and certificates live in the namespace of whoever asks; see `http01` of the gateway for which of them it can prove. By DNS
 * it needs no gateway, and can do wildcards. What it needs follows from `solvers`. Facts: cert-manager/cert-manager v1.21.1.
 */
export const certManager = <const S extends Solvers = readonly [Solver<{ gateway: Http01 }>]>(
  values: CertManagerValues<S>,
): Brick<LabelledCertificates, NeedsOf<S>> => {
  const solvers: Solvers = values.solvers ?? [http01Solver()];
  const request = (wanted: CertificateRequest, labels?: Record<string, string>): readonly Output[] =>
    solvers.some((solver) => solves(solver, wanted.host)) ? [certificate(issuerName(values), wanted, labels)] : [noSolver(solvers, wanted)];
  const byDns = solvers.some(({ by }) => by === "dns");
  return {
    name: CERT_MANAGER,
    namespace: CERT_MANAGER,
    team: values.team ?? "platform",
    offers: () => ({ certificate: (wanted) => request(wanted), labelledCertificate: request }),
    objects: (platform) => {
      // What each of them needs is part of what the brick needs.
      const given = platform as never;
      const acme = solvers.map(({ solver }: AnySolver) => solver(given));
      return [
        ...oneIdentity(solvers),
        ...solvers.flatMap(({ problems }) => problems?.(platform) ?? []),
        certManagerChart(values, {
          throughGatewayApi: acme.some(({ http01 }) => http01?.gatewayHTTPRoute !== undefined),
          identities: solvers.flatMap(({ identity }) => identity ?? []),
          nameservers: byDns ? (values.nameservers ?? publicNameservers) : [],
        }),
        clusterIssuer(values, acme),
        ...solvers.flatMap(({ credential }) => credential?.(given) ?? []),
      ];
    },
  };
};
