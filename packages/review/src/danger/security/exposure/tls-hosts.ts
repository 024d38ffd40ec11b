import { type Placed, record, records, text, texts } from "@ashlar/checks/tree";

/** Annotations by which the load balancer of an Ingress has its certificates, without any Secret. */
const certificates = [
  "alb.ingress.kubernetes.io/certificate-arn", // AWS Load Balancer Controller 2.13
  "ingress.gcp.kubernetes.io/pre-shared-cert", // GKE Ingress
  "networking.gke.io/managed-certificates",
  "networking.gke.io/certmap",
  "appgw.ingress.kubernetes.io/appgw-ssl-certificate", // Azure Application Gateway
  "kubernetes.azure.com/tls-cert-keyvault-uri",
];

/** The host that stands for any other: a rule of an Ingress without one. */
const anyHost = "*";

const hostsOf = (placed: Placed): readonly string[] => {
  const { rules, defaultBackend } = record(placed.object.spec);
  const named = records(rules).map(({ host }) => text(host) ?? anyHost);
  return [...new Set(defaultBackend === undefined ? named : [...named, anyHost])];
};

/** The hosts that an Ingress serves without a certificate of their own. */
export const hostsWithoutTls = (placed: Placed | undefined): readonly string[] => {
  if (placed === undefined) return [];
  const annotations = record(placed.object.metadata.annotations);
  if (certificates.some((key) => text(annotations[key]) !== undefined)) return [];
  const covered = new Set(
    records(record(placed.object.spec).tls).flatMap(({ hosts }) => (texts(hosts).length === 0 ? [anyHost] : texts(hosts))),
  );
  if (covered.has(anyHost)) return [];
  return hostsOf(placed).filter((host) => !covered.has(host) && !covered.has(host.replace(/^[^.]+/, "*")));
};
