import { decoded } from "../config/decoded.ts";
import type { ObjectRule } from "../rule/object-rule.ts";

const begin = "-----BEGIN CERTIFICATE REQUEST-----";
const end = "-----END CERTIFICATE REQUEST-----";

/** What is wrong with a request, as far as can be said without reading what it asks for. */
const whyNot = (base64: string): string | undefined => {
  const text = decoded(base64);
  const at = text.indexOf("-----BEGIN ");
  if (at < 0 || !text.startsWith(begin, at)) return "it is no PEM block of type CERTIFICATE REQUEST";
  const until = text.indexOf(end, at);
  if (until < 0) return "its PEM block has no end";
  const body = text.slice(at + begin.length, until).replaceAll(/\s/g, "");
  // DER: a sequence (0x30), which base64 writes with these letters first
  return /^M[A-P][A-Za-z0-9+/]+=*$/.test(body) ? undefined : "its PEM block holds no certificate request";
};

export const certificateRequest: ObjectRule = {
  name: "certificate-request",
  family: "api",
  severity: "error",
  holds: "A CertificateSigningRequest holds a PEM-encoded request, for a signer that is known by name",
  on: {
    "certificates.v1.CertificateSigningRequestSpec": ({ request, signerName }, report) => {
      if (signerName === "kubernetes.io/legacy-unknown") report(["signerName"], "kubernetes.io/legacy-unknown signs no longer");
      const why = request === undefined ? undefined : whyNot(request);
      if (why !== undefined) report(["request"], why, "encode what 'openssl req -new' writes");
    },
  },
};
