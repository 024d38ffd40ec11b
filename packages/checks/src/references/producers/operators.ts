import { namespaceOf, type Tree } from "../../tree/tree.ts";
import type { Make } from "./made.ts";

interface Makes {
  readonly group: string;
  readonly kind: string;
  /** What is appended to the name of the custom resource, and the keys if they are fixed. */
  readonly secrets: Readonly<Record<string, readonly string[] | undefined>>;
  readonly services: readonly string[];
}

const credentials = ["username", "password", "dbname", "host", "port", "user", "uri", "jdbc-uri", "fqdn-uri", "fqdn-jdbc-uri", "pgpass"];

/** Names that operators derive from their custom resources: Elastic Cloud on Kubernetes 3, CloudNativePG 1.27, Prometheus Operator 0.85. */
const operators: readonly Makes[] = [
  {
    group: "elasticsearch.k8s.elastic.co",
    kind: "Elasticsearch",
    secrets: {
      "-es-elastic-user": ["elastic"],
      "-es-http-certs-public": ["tls.crt", "ca.crt"],
      "-es-http-certs-internal": ["tls.crt", "tls.key", "ca.crt"],
    },
    services: ["-es-http", "-es-transport", "-es-internal-http"],
  },
  { group: "kibana.k8s.elastic.co", kind: "Kibana", secrets: { "-kb-http-certs-public": ["tls.crt", "ca.crt"] }, services: ["-kb-http"] },
  {
    group: "postgresql.cnpg.io",
    kind: "Cluster",
    secrets: {
      "-app": credentials,
      "-superuser": credentials,
      "-ca": undefined,
      "-server": ["tls.crt", "tls.key"],
      "-replication": ["tls.crt", "tls.key"],
    },
    services: ["-rw", "-ro", "-r"],
  },
];

/** Secrets that operators make under names that they derive from a custom resource. */
export const operatorSecrets = (tree: Tree, into: Make): void => {
  for (const { group, kind, secrets } of operators)
    for (const { object } of tree.ofKind(group, kind))
      for (const [suffix, keys] of Object.entries(secrets)) into(namespaceOf(object), `${object.metadata.name}${suffix}`, keys);
};

/** Services that operators make under names that they derive from a custom resource. */
export const operatorServices = (tree: Tree): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const { group, kind, services } of operators)
    for (const { object } of tree.ofKind(group, kind))
      for (const suffix of services) found.add(`${namespaceOf(object)}/${object.metadata.name}${suffix}`);
  for (const [kind, name] of [
    ["Prometheus", "prometheus-operated"],
    ["Alertmanager", "alertmanager-operated"],
    ["ThanosRuler", "thanos-ruler-operated"],
  ] as const)
    for (const { object } of tree.ofKind("monitoring.coreos.com", kind)) found.add(`${namespaceOf(object)}/${name}`);
  return found;
};
