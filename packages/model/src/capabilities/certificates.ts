import type { Output } from "../output.ts";

/** A certificate for a host, kept in a Secret. */
export interface CertificateRequest {
  readonly host: string;
  /** The Secret that will hold the certificate and its key, in the namespace of whoever asks. */
  readonly secret: string;
}

/** Gets and renews TLS certificates. */
export interface Certificates {
  readonly certificate: (request: CertificateRequest) => readonly Output[];
}
