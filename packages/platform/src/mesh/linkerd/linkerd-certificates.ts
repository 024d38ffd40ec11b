import type { KubeObject } from "@ashlar/model";
import type { Certificate, Issuer } from "../../certificates/cert-manager/cert-manager.kinds.ts";
import type { Bundle } from "./linkerd.kinds.ts";

export const NAMESPACE = "linkerd";

/** The webhooks of the chart, whose certificates are otherwise made anew at each render. */
export const webhooks = ["linkerd-proxy-injector", "linkerd-sp-validator", "linkerd-policy-validator"] as const;

// The control plane waits for these, so they are applied together with it and not when it is healthy.
const beside = (name: string) => ({ name, annotations: { "argocd.argoproj.io/sync-wave": "0" } });

const issuer = (name: string, spec: Issuer["spec"]): KubeObject =>
  ({ apiVersion: "cert-manager.io/v1", kind: "Issuer", metadata: beside(name), spec }) satisfies Issuer;

const certificate = (
  name: string,
  issuedBy: string,
  spec: Omit<Certificate["spec"] & object, "issuerRef" | "secretName"> & { secretName?: string },
) =>
  ({
    apiVersion: "cert-manager.io/v1",
    kind: "Certificate",
    metadata: beside(name),
    spec: {
      secretName: name,
      issuerRef: { group: "cert-manager.io", kind: "Issuer", name: issuedBy },
      revisionHistoryLimit: 1,
      ...spec,
    },
  }) satisfies Certificate;

const key = (rotationPolicy: "Always" | "Never") => ({ algorithm: "ECDSA", size: 256, encoding: "PKCS1", rotationPolicy }) as const;
const authority = ["cert sign", "crl sign"] as const;
const hours = (count: number) => `${count}h0m0s`;

const trustAnchor = "linkerd-trust-anchor";
const webhookAuthority = "linkerd-webhooks";
const selfSigned = "linkerd-self-signed";

/**
 * What proxies believe each other by. The trust anchor is made in the cluster and never leaves it; a proxy reads it once, when it
 * starts, so it keeps its key, and lives for ten years: to replace it is a work of its own (linkerd.io, Manually Rotating Control Plane
 * TLS Credentials). The issuer below it is replaced every day. trust-manager copies the anchor, without its key, to where Linkerd looks.
 */
export const linkerdCertificates = (): readonly KubeObject[] => [
  issuer(selfSigned, { selfSigned: {} }),
  certificate(trustAnchor, selfSigned, {
    isCA: true,
    commonName: "root.linkerd.cluster.local",
    duration: hours(87_600),
    privateKey: key("Never"),
    usages: authority,
  }),
  issuer(trustAnchor, { ca: { secretName: trustAnchor } }),
  certificate("linkerd-identity-issuer", trustAnchor, {
    isCA: true,
    commonName: "identity.linkerd.cluster.local",
    dnsNames: ["identity.linkerd.cluster.local"],
    duration: hours(48),
    renewBefore: hours(25),
    privateKey: key("Always"),
    usages: [...authority, "server auth", "client auth"],
  }),
  {
    apiVersion: "trust.cert-manager.io/v1alpha1",
    kind: "Bundle",
    metadata: beside("linkerd-identity-trust-roots"),
    spec: {
      sources: [{ secret: { name: trustAnchor, key: "tls.crt" } }],
      target: { configMap: { key: "ca-bundle.crt" }, namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": NAMESPACE } } },
    },
  } satisfies Bundle,
  certificate(webhookAuthority, selfSigned, {
    isCA: true,
    commonName: `${webhookAuthority}.${NAMESPACE}.svc`,
    duration: hours(43_800),
    privateKey: key("Always"),
    usages: authority,
  }),
  issuer(webhookAuthority, { ca: { secretName: webhookAuthority } }),
  ...webhooks.map((name) =>
    certificate(name, webhookAuthority, {
      secretName: `${name}-k8s-tls`,
      commonName: `${name}.${NAMESPACE}.svc`,
      dnsNames: [`${name}.${NAMESPACE}.svc`],
      privateKey: key("Always"),
      usages: ["server auth"],
    }),
  ),
];
