import type { CertificateRequest, Certificates, Output } from "@ashlar/model";

/**
 * What cert-manager gives beyond `Certificates`: its kinds are in the cluster, and it puts labels on the Secrets that it
 * fills. Software that brings cert-manager objects of its own, or reads only Secrets with a certain label, needs both.
 */
export interface LabelledCertificates extends Certificates {
  readonly labelledCertificate: (request: CertificateRequest, labels: Record<string, string>) => readonly Output[];
}
