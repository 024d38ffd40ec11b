import type { CertificateRequest, KubeObject } from "@ashlar/model";
import type { Certificate } from "./cert-manager.kinds.ts";

/** A certificate of a ClusterIssuer, kept in a Secret, with labels on that Secret. */
export const certificate = (issuer: string, { host, secret }: CertificateRequest, labels?: Record<string, string>): KubeObject =>
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
