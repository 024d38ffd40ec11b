import type { KubeObject } from "@ashlar/model";
import type { Certificate, Issuer } from "../../certificates/cert-manager/cert-manager.kinds.ts";
import { AUTHORITY, DATACENTER, NAME, SERVER_CERTIFICATE } from "./consul-names.ts";

// The servers wait for these, so they are applied together with them and not when they are healthy.
const beside = (name: string) => ({ name, annotations: { "argocd.argoproj.io/sync-wave": "0" } });

const issuer = (name: string, spec: Issuer["spec"]): KubeObject =>
  ({ apiVersion: "cert-manager.io/v1", kind: "Issuer", metadata: beside(name), spec }) satisfies Issuer;

const selfSigned = "consul-self-signed";
const privateKey = (rotationPolicy: "Always" | "Never") => ({ algorithm: "ECDSA", size: 256, encoding: "PKCS1", rotationPolicy }) as const;
const issuerRef = (name: string) => ({ group: "cert-manager.io", kind: "Issuer", name });

/** The names by which servers are called, by each other too (hashicorp/consul-k8s v2.0.3, templates/tls-init-job.yaml). */
const names = (service: string) => [service, `${service}.${NAME}`, `${service}.${NAME}.svc`];
const server = `${NAME}-server`;
const dnsNames = [`server.${DATACENTER}.${NAME}`, `*.server.${DATACENTER}.${NAME}`, "localhost", ...names(server), ...names(`*.${server}`)];

/** TLS between servers and whoever asks them. The mesh's own authority, which signs for pods, Consul keeps in itself. */
export const consulCertificates = (): readonly KubeObject[] => [
  issuer(selfSigned, { selfSigned: {} }),
  {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: beside(AUTHORITY),
    spec: {
      secretName: AUTHORITY,
      isCA: true,
      commonName: "Consul Agent CA",
      // Ten years, and the same key: proxies read it when they start.
      duration: "87600h0m0s",
      issuerRef: issuerRef(selfSigned),
      privateKey: privateKey("Never"),
      usages: ["cert sign", "crl sign", "digital signature"],
      revisionHistoryLimit: 1,
    },
  } satisfies Certificate,
  issuer(AUTHORITY, { ca: { secretName: AUTHORITY } }),
  {
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: beside(SERVER_CERTIFICATE),
    spec: {
      secretName: SERVER_CERTIFICATE,
      commonName: `server.${DATACENTER}.${NAME}`,
      dnsNames,
      ipAddresses: ["127.0.0.1", "::1"],
      issuerRef: issuerRef(AUTHORITY),
      privateKey: privateKey("Always"),
      usages: ["digital signature", "key encipherment", "server auth", "client auth"],
      revisionHistoryLimit: 1,
    },
  } satisfies Certificate,
];
