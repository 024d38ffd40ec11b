import type { Brick } from "@ashlar/model";
import { expect, test } from "vitest";
import { site } from "../../testing/site.ts";
import type { LabelledCertificates } from "../labelled-certificates/labelled-certificates.ts";
import { privateCa } from "./private-ca.ts";

const offered = { certificate: () => [], labelledCertificate: () => [] };

test("cert-manager, a self-signed issuer, the authority's own certificate, and an issuer that signs with it", () => {
  const brick = privateCa();
  expect(brick).toMatchObject({ name: "cert-manager", namespace: "cert-manager" });
  expect(brick.objects({ site })).toEqual([
    expect.objectContaining({ source: "chart", name: "cert-manager", release: "cert-manager" }),
    { apiVersion: "cert-manager.io/v1", kind: "Issuer", metadata: { name: "private-ca-root" }, spec: { selfSigned: {} } },
    {
      apiVersion: "cert-manager.io/v1",
      kind: "Certificate",
      metadata: { name: "private-ca" },
      spec: {
        secretName: "private-ca",
        isCA: true,
        commonName: "private-ca of prod-eu",
        duration: "87600h",
        renewBefore: "8760h",
        issuerRef: { group: "cert-manager.io", kind: "Issuer", name: "private-ca-root" },
        privateKey: { algorithm: "ECDSA", size: 256, encoding: "PKCS1", rotationPolicy: "Never" },
        usages: ["digital signature", "cert sign", "crl sign"],
        revisionHistoryLimit: 1,
      },
    },
    {
      apiVersion: "cert-manager.io/v1",
      kind: "ClusterIssuer",
      metadata: { name: "private-ca" },
      spec: { ca: { secretName: "private-ca" } },
    },
  ]);
});

test("certificates of its own, wildcards too", () => {
  const { certificate, labelledCertificate } = privateCa().offers({ site });
  expect(certificate({ host: "*.internal", secret: "all" })).toMatchObject([
    {
      kind: "Certificate",
      spec: { secretName: "all", dnsNames: ["*.internal"], issuerRef: { kind: "ClusterIssuer", name: "private-ca" } },
    },
  ]);
  expect(labelledCertificate({ host: "db.internal", secret: "db" }, { read: "true" })).toMatchObject([
    { spec: { secretTemplate: { labels: { read: "true" } } } },
  ]);
});

test("held to some domains, which its certificate says and clients enforce", () => {
  const brick = privateCa({ zones: ["internal.example.com"] });
  expect(brick.objects({ site })[2]).toMatchObject({
    spec: { nameConstraints: { critical: true, permitted: { dnsDomains: ["internal.example.com"] } } },
  });
  const { certificate } = brick.offers({ site });
  for (const host of ["internal.example.com", "*.internal.example.com", "db.internal.example.com"])
    expect(certificate({ host, secret: "a" })).toMatchObject([{ kind: "Certificate" }]);
  expect(certificate({ host: "shop.example.com", secret: "shop" })).toEqual([
    {
      rule: "unsupported-feature",
      object: "Certificate shop",
      message: "certificates: private-ca cannot get a certificate for shop.example.com, for it may sign for internal.example.com only",
      remedy: "Add its domain to the brick's 'zones', which makes a new authority, or use a brick that can: certManager",
    },
  ]);
});

test("beside the cert-manager of another brick it brings none, and needs that brick", () => {
  const brick: Brick<LabelledCertificates, { certificates: LabelledCertificates }> = privateCa({ beside: true });
  expect(brick).toMatchObject({ name: "private-ca", namespace: "cert-manager" });
  expect(brick.objects({ site, certificates: offered })).toMatchObject([
    { kind: "Issuer" },
    { kind: "Certificate" },
    { kind: "ClusterIssuer" },
  ]);
  expect(privateCa({ beside: true, name: "internal" }).objects({ site, certificates: offered })).toMatchObject([
    { kind: "Issuer", metadata: { name: "internal-root" } },
    { kind: "Certificate", metadata: { name: "internal" }, spec: { secretName: "internal", issuerRef: { name: "internal-root" } } },
    { kind: "ClusterIssuer", metadata: { name: "internal" }, spec: { ca: { secretName: "internal" } } },
  ]);
  // @ts-expect-error It cannot stand alone.
  const alone: Brick<LabelledCertificates> = privateCa({ beside: true });
  expect(alone).toBeDefined();
});
