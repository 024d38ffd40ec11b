import { expect, test } from "vitest";
import { judged } from "../testing/judged.ts";
import { manifest } from "../testing/manifest.ts";
import { certificateRequest } from "./certificate-request.ts";

const request = (pem: string, signer = "example.com/signer"): string =>
  manifest(
    "certificates.k8s.io/v1",
    "CertificateSigningRequest",
    `spec: { signerName: ${signer}, usages: [client auth], request: ${Buffer.from(pem).toString("base64")} }`,
  );
const block = (type: string, body: string): string => `-----BEGIN ${type}-----\n${body}\n-----END ${type}-----\n`;

test("a request", () => {
  expect(judged(certificateRequest, request(block("CERTIFICATE REQUEST", "MIICVjCCAT4CAQAwETEPMA0GA1UEAwwGYW5nZWxh")))).toEqual([]);
});

test.each([
  ["no request", "it is no PEM block of type CERTIFICATE REQUEST"],
  [block("CERTIFICATE", "MIICVjCC"), "it is no PEM block of type CERTIFICATE REQUEST"],
  ["-----BEGIN CERTIFICATE REQUEST-----\nMIIC", "its PEM block has no end"],
  [block("CERTIFICATE REQUEST", "aGVsbG8="), "its PEM block holds no certificate request"],
])("%s", (pem, why) => {
  expect(judged(certificateRequest, request(pem))).toEqual([`/spec/request  ${why}`]);
});

test("a signer that is no more", () => {
  const pem = block("CERTIFICATE REQUEST", "MIICVjCCAT4CAQAw");
  expect(judged(certificateRequest, request(pem, "kubernetes.io/legacy-unknown"))).toEqual([
    "/spec/signerName  kubernetes.io/legacy-unknown signs no longer",
  ]);
});
