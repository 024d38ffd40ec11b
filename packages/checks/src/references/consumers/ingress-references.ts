import type { Value } from "../../rule/object-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { type Consumer, clusterWide, type Note, secret, service } from "../reference.ts";

type Path = readonly (string | number)[];

const backend = (value: unknown, path: Path, namespace: string, note: Note): void => {
  const { service: to, resource } = record(value);
  const { number, name } = at(to, "port");
  const port = typeof number === "number" ? number : text(name);
  note(service(namespace, record(to).name), [...path, "service", "name"], { ...(port !== undefined && { port }) });
  const { apiGroup, kind, name: named } = record(resource);
  note({ group: text(apiGroup) ?? "", kind: String(kind), namespace, name: named }, [...path, "resource", "name"]);
};

const issuerOf = (annotations: Value, namespace: string, note: Note): void => {
  const group = text(annotations["cert-manager.io/issuer-group"]) ?? "cert-manager.io";
  const path = (key: string) => ["metadata", "annotations", key];
  note(clusterWide(group, "ClusterIssuer", annotations["cert-manager.io/cluster-issuer"]), path("cert-manager.io/cluster-issuer"));
  const kind = text(annotations["cert-manager.io/issuer-kind"]) ?? "Issuer";
  const name = annotations["cert-manager.io/issuer"];
  note({ group, kind, namespace: kind === "Issuer" ? namespace : "", name }, path("cert-manager.io/issuer"));
};

const ingress: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  const namespace = namespaceOf(object);
  note(clusterWide("networking.k8s.io", "IngressClass", spec.ingressClassName), ["spec", "ingressClassName"]);
  for (const [index, { secretName }] of records(spec.tls).entries())
    note(secret(namespace, secretName), ["spec", "tls", index, "secretName"]);
  backend(spec.defaultBackend, ["spec", "defaultBackend"], namespace, note);
  for (const [rule, { http }] of records(spec.rules).entries())
    for (const [index, path] of records(record(http).paths).entries())
      backend(path.backend, ["spec", "rules", rule, "http", "paths", index, "backend"], namespace, note);
  issuerOf(at(object, "metadata", "annotations"), namespace, note);
};

const ingressClass: Consumer = ({ object }, note) => {
  const { apiGroup, kind, namespace, name } = at(object, "spec", "parameters");
  note({ group: text(apiGroup) ?? "", kind: String(kind), namespace: text(namespace) ?? "", name }, ["spec", "parameters", "name"]);
};

/** The issuer that annotations of an Ingress or a Gateway name. */
export const annotatedIssuer: Consumer = ({ object }, note) => issuerOf(at(object, "metadata", "annotations"), namespaceOf(object), note);

export const ingressConsumers: Readonly<Record<string, Consumer>> = {
  "networking.k8s.io Ingress": ingress,
  "networking.k8s.io IngressClass": ingressClass,
};
