import type { Brick, CertificateRequest, ChartSource, Http01, KubeObject, Output, Problem } from "@ashlar/model";
import { type ChartValues, mergeChartValues } from "../../charts/chart-values.ts";
import { lockOf } from "../../lock-of.ts";
import { oneAtATime } from "../../pods/disruption-budget.ts";
import { containerResources, type PodSize } from "../../pods/pod-size.ts";
import type { LabelledCertificates } from "../labelled-certificates/labelled-certificates.ts";
import { type Certificate, type ClusterIssuer, certManagerKinds } from "./cert-manager.kinds.ts";
import recorded from "./cert-manager.lock.json" with { type: "json" };

const NAME = "cert-manager";

/** Let's Encrypt's ACME servers (letsencrypt.org, ACME Protocol; Staging Environment). */
const servers = {
  letsencrypt: "https://acme-v02.api.letsencrypt.org/directory",
  "letsencrypt-staging": "https://acme-staging-v02.api.letsencrypt.org/directory",
};

export interface CertManagerValues {
  /** Whom the certificate authority writes to. */
  readonly email: string;
  /**
   * `letsencrypt` unless said otherwise. `letsencrypt-staging` has no strict limits, and no browser trusts it. Any other
   * ACME server by its directory's address.
   */
  readonly server?: keyof typeof servers | `https://${string}`;
  /** Pods of each of its three parts; 2 unless said otherwise. */
  readonly replicas?: number;
  readonly team?: string;
  /** Values of the chart that nothing above covers; they win. */
  readonly chartValues?: ChartValues;
}

const chart = ({ replicas = 2, chartValues }: CertManagerValues, throughGatewayApi: boolean): ChartSource => {
  const part = (memory: PodSize["memory"]) => ({
    replicaCount: replicas,
    podDisruptionBudget: { enabled: true, ...oneAtATime },
    networkPolicy: { enabled: true },
    resources: containerResources({ cpu: "50m", memory }),
  });
  return {
    source: "chart",
    repository: "quay.io/jetstack/charts",
    name: NAME,
    version: recorded.version,
    release: NAME,
    lock: lockOf(recorded, certManagerKinds),
    values: mergeChartValues(
      {
        ...part("256Mi"),
        crds: { enabled: true, keep: true },
        // Its own namespace in place of kube-system, where it has no other business.
        global: { leaderElection: { namespace: NAME } },
        config: {
          apiVersion: "controller.config.cert-manager.io/v1alpha1",
          kind: "ControllerConfiguration",
          gatewayAPI: { enabled: throughGatewayApi },
        },
        webhook: part("128Mi"),
        // It watches every CRD and webhook of the cluster.
        cainjector: part("512Mi"),
        // A hook that would run at each sync; Argo CD's own health says the same.
        startupapicheck: { enabled: false },
      },
      chartValues,
    ),
  };
};

const issuerName = ({ server = "letsencrypt" }: CertManagerValues): string => (server in servers ? server : "acme");

const issuerServer = ({ server = "letsencrypt" }: CertManagerValues): string =>
  server === "letsencrypt" || server === "letsencrypt-staging" ? servers[server] : server;

const clusterIssuer = (values: CertManagerValues, http01: Http01["http01"]): KubeObject =>
  ({
    apiVersion: "cert-manager.io/v1",
    kind: "ClusterIssuer",
    metadata: { name: issuerName(values) },
    spec: {
      acme: {
        email: values.email,
        server: issuerServer(values),
        privateKeySecretRef: { name: `${issuerName(values)}-account` },
        solvers: [{ http01 }],
      },
    },
  }) satisfies ClusterIssuer;

const certificate = (issuer: string, { host, secret }: CertificateRequest, labels?: Record<string, string>): KubeObject =>
  ({
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: { name: secret },
    spec: {
      secretName: secret,
      ...(labels === undefined ? {} : { secretTemplate: { labels } }),
      dnsNames: [host],
      issuerRef: { group: "cert-manager.io", kind: "ClusterIssuer", name: issuer },
      // A new key with each certificate; the rest is what browsers agree on, in few bytes.
      privateKey: { algorithm: "ECDSA", size: 256, encoding: "PKCS1", rotationPolicy: "Always" },
      usages: ["digital signature", "key encipherment"],
      revisionHistoryLimit: 1,
    },
  }) satisfies Certificate;

const noWildcard = ({ host, secret }: CertificateRequest): Problem => ({
  rule: "unsupported-feature",
  object: `Certificate ${secret}`,
  message: `certificates: ${NAME} cannot get a certificate for ${host}, for a wildcard cannot be proved over HTTP (HTTP-01)`,
  remedy: "Name the hosts one by one, or use a brick that proves hosts by DNS",
});

/**
 * cert-manager with one ACME issuer for the cluster, which proves hosts over HTTP through the platform's gateway: these two
 * bricks use each other. Certificates live in the namespace of whoever asks; see `http01` of the gateway for which of them
 * it can prove. Facts: cert-manager/cert-manager v1.21.1.
 */
export const certManager = (values: CertManagerValues): Brick<LabelledCertificates, { gateway: Http01 }> => {
  const request = (wanted: CertificateRequest, labels?: Record<string, string>): readonly Output[] =>
    wanted.host.startsWith("*.") ? [noWildcard(wanted)] : [certificate(issuerName(values), wanted, labels)];
  return {
    name: NAME,
    namespace: NAME,
    team: values.team ?? "platform",
    offers: () => ({ certificate: (wanted) => request(wanted), labelledCertificate: request }),
    objects: ({ gateway: { http01 } }) => [chart(values, "gatewayHTTPRoute" in http01), clusterIssuer(values, http01)],
  };
};
