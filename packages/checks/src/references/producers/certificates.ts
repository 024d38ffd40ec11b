import type { Value } from "../../rule/object-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { namespaceOf, type Tree } from "../../tree/tree.ts";
import type { Make } from "./made.ts";

const always = ["tls.crt", "tls.key", "ca.crt"];

/** Output formats beyond the three keys that every Certificate has (cert-manager 1.21, CertificateSpec). */
const formats: ReadonlyMap<unknown, string> = new Map([
  ["CombinedPEM", "tls-combined.pem"],
  ["DER", "key.der"],
]);

const keysOf = ({ keystores, additionalOutputFormats }: Value): readonly string[] => {
  const { jks, pkcs12 } = record(keystores);
  return [
    ...always,
    ...(jks === undefined ? [] : ["keystore.jks", "truststore.jks"]),
    ...(pkcs12 === undefined ? [] : ["keystore.p12", "truststore.p12"]),
    ...records(additionalOutputFormats).flatMap(({ type }) => formats.get(type) ?? []),
  ];
};

const issuers = ["cert-manager.io/issuer", "cert-manager.io/cluster-issuer"];

/** Whether cert-manager makes the certificates that an Ingress or a Gateway names. */
const asks = (annotations: Value): boolean =>
  issuers.some((key) => annotations[key] !== undefined) || annotations["kubernetes.io/tls-acme"] === "true";

/** The Secrets of cert-manager: of each Certificate, of Ingresses and Gateways that ask for one, and of the accounts of ACME issuers. */
export const certificates = (tree: Tree, into: Make): void => {
  for (const { object } of tree.ofKind("cert-manager.io", "Certificate")) {
    const spec = at(object, "spec");
    into(namespaceOf(object), text(spec.secretName), keysOf(spec));
  }
  for (const { object } of tree.ofKind("networking.k8s.io", "Ingress"))
    if (asks(at(object, "metadata", "annotations")))
      for (const { secretName } of records(at(object, "spec").tls)) into(namespaceOf(object), text(secretName), always);
  for (const { object } of tree.ofKind("gateway.networking.k8s.io", "Gateway"))
    if (asks(at(object, "metadata", "annotations")))
      for (const { tls } of records(at(object, "spec").listeners))
        for (const { name, namespace } of records(record(tls).certificateRefs))
          into(text(namespace) ?? namespaceOf(object), text(name), always);
  for (const { object } of tree.ofKind("cert-manager.io", "Issuer")) {
    const { name, key } = at(object, "spec", "acme", "privateKeySecretRef");
    into(namespaceOf(object), text(name), [text(key) ?? "tls.key"]);
  }
};
