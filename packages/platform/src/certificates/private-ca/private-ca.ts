import type { Brick, CertificateRequest, KubeObject, Output, Problem } from "@ashlar/model";
import type { Certificate, ClusterIssuer, Issuer } from "../cert-manager/cert-manager.kinds.ts";
import { CERT_MANAGER, type CertManagerChartValues, certManagerChart } from "../cert-manager/cert-manager-chart.ts";
import { certificate } from "../cert-manager/certificate.ts";
import type { LabelledCertificates } from "../labelled-certificates/labelled-certificates.ts";

export interface PrivateCaValues {
  /** The name of its ClusterIssuer and of the Secret with its key; `private-ca` unless said otherwise. Each authority of a cluster has its own. */
  readonly name?: string;
  /** The only domains that it may sign for, with all under them: `internal.example.com`. Clients refuse any other. All if left out. */
  readonly zones?: readonly string[];
  /** How long the authority itself is valid, in days; 3650 unless said otherwise. Renewed in its last tenth, with the same key. */
  readonly days?: number;
}

/** The self-signed issuer, which signs nothing but the authority's own certificate. */
const rootIssuer = (name: string): KubeObject =>
  ({ apiVersion: "cert-manager.io/v1", kind: "Issuer", metadata: { name }, spec: { selfSigned: {} } }) satisfies Issuer;

const authority = (name: string, root: string, { zones, days = 3650 }: PrivateCaValues, cluster: string): KubeObject =>
  ({
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name },
    spec: {
      secretName: name,
      isCA: true,
      // No two authorities share it, or clients would try the wrong key. At most 64 characters (RFC 5280, ub-common-name).
      commonName: `${name} of ${cluster}`.slice(0, 64),
      duration: `${days * 24}h`,
      renewBefore: `${Math.max(1, Math.floor(days / 10)) * 24}h`,
      issuerRef: { group: "cert-manager.io", kind: "Issuer", name: root },
      // The key stays, or what it signed would no longer be trusted by whoever has the new certificate only.
      privateKey: { algorithm: "ECDSA", size: 256, encoding: "PKCS1", rotationPolicy: "Never" },
      usages: ["digital signature", "cert sign", "crl sign"],
      ...(zones === undefined ? {} : { nameConstraints: { critical: true, permitted: { dnsDomains: [...zones] } } }),
      revisionHistoryLimit: 1,
    },
  }) satisfies Certificate;

const issuer = (name: string): KubeObject =>
  ({
    apiVersion: "cert-manager.io/v1",
    kind: "ClusterIssuer",
    metadata: { name },
    spec: { ca: { secretName: name } },
  }) satisfies ClusterIssuer;

const outside = (name: string, zones: readonly string[], { host, secret }: CertificateRequest): Problem => ({
  rule: "unsupported-feature",
  object: `Certificate ${secret}`,
  message: `certificates: ${name} cannot get a certificate for ${host}, for it may sign for ${zones.join(" and ")} only`,
  remedy: "Add its domain to the brick's 'zones', which makes a new authority, or use a brick that can: certManager",
});

/** Brings cert-manager along. */
export interface OwnCertManager extends PrivateCaValues, CertManagerChartValues {
  readonly beside?: false;
}

/** Stands under a slot of its own, `certificates.private`, and uses the cert-manager that the brick under `certificates` brings. */
export interface BesideCertManager extends PrivateCaValues {
  readonly beside: true;
  readonly team?: string;
}

/**
 * A certificate authority of the cluster's own, held by cert-manager: for hosts that no public authority can prove. Its key lies in the
 * Secret called like it, of the namespace `cert-manager` and nowhere else: who reads that Secret can sign, and without it clients must trust
 * anew. Clients trust it by its certificate, `tls.crt` of that Secret or `ca.crt` of any Secret that it filled: put it into the trust
 * stores of machines by hand, and into those of pods by a ConfigMap, as trust-manager does. Facts: cert-manager/cert-manager v1.21.1.
 */
export function privateCa(values?: OwnCertManager): Brick<LabelledCertificates>;
export function privateCa(values: BesideCertManager): Brick<LabelledCertificates, { certificates: LabelledCertificates }>;
export function privateCa(values: OwnCertManager | BesideCertManager = {}): Brick<LabelledCertificates, never> {
  const { zones, name = "private-ca" } = values;
  const root = `${name}-root`;
  const request = (wanted: CertificateRequest, labels?: Record<string, string>): readonly Output[] =>
    zones === undefined || zones.some((zone) => wanted.host.replace("*.", "") === zone || wanted.host.endsWith(`.${zone}`))
      ? [certificate(name, wanted, labels)]
      : [outside(name, zones, wanted)];
  const brick: Brick<LabelledCertificates> = {
    // With a cert-manager of its own it is deployed under that name: changing from one authority to the other then leaves it running.
    name: values.beside ? name : CERT_MANAGER,
    namespace: CERT_MANAGER,
    team: values.team ?? "platform",
    offers: () => ({ certificate: (wanted) => request(wanted), labelledCertificate: request }),
    objects: ({ site: { cluster } }) => [
      ...(values.beside ? [] : [certManagerChart(values, { throughGatewayApi: false, identities: [], nameservers: [] })]),
      rootIssuer(root),
      authority(name, root, values, cluster),
      issuer(name),
    ],
  };
  return brick;
}
