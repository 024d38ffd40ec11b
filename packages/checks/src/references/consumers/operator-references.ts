import { at, record, records, text } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { type Consumer, clusterWide, configMap, type Note, secret, service } from "../reference.ts";

type Path = readonly (string | number)[];

const keyed = (key: unknown) => (typeof key === "string" && key !== "" ? { key } : {});

/** Fields of a custom resource that end in `SecretRef`, wherever they are: `{ name, key }` in the object's own namespace or a written one. */
const secretRefs = (value: unknown, path: Path, namespace: string, note: Note): void => {
  if (path.length > 16 || typeof value !== "object" || value === null) return;
  for (const [field, below] of Object.entries(value)) {
    const at = [...path, Array.isArray(value) ? Number(field) : field];
    const { name, namespace: written, key } = record(below);
    if (/secretRef$/i.test(field) && typeof name === "string") note(secret(text(written) ?? namespace, name), at, keyed(key));
    else secretRefs(below, at, namespace, note);
  }
};

const issuerRef = (value: unknown, path: Path, namespace: string, note: Note): void => {
  const { group, kind, name } = record(value);
  const of = text(kind) ?? "Issuer";
  const place = of === "Issuer" ? namespace : "";
  if ((text(group) ?? "cert-manager.io") === "cert-manager.io") note({ group: "cert-manager.io", kind: of, namespace: place, name }, path);
};

const certificate: Consumer = ({ object }, note) => {
  const namespace = namespaceOf(object);
  issuerRef(at(object, "spec").issuerRef, ["spec", "issuerRef"], namespace, note);
  secretRefs(at(object, "spec").keystores, ["spec", "keystores"], namespace, note);
};

/** An Issuer makes the Secret of its own account; all others it reads. Those of a ClusterIssuer lie where cert-manager says. */
const issuer: Consumer = ({ object }, note) => {
  const { acme, ...spec } = at(object, "spec");
  const { privateKeySecretRef: _, ...account } = record(acme);
  const namespace = namespaceOf(object);
  note(secret(namespace, at(spec, "ca").secretName), ["spec", "ca", "secretName"]);
  secretRefs(account, ["spec", "acme"], namespace, note);
  secretRefs(spec, ["spec"], namespace, note);
};

const group = "external-secrets.io";

const storeRef = (value: unknown, path: Path, namespace: string, note: Note): void => {
  const { kind, name } = record(value);
  if (kind === "ClusterSecretStore") note(clusterWide(group, "ClusterSecretStore", name), path);
  else if (kind === undefined || kind === "SecretStore") note({ group, kind: "SecretStore", namespace, name }, path);
};

/** The stores that an ExternalSecret reads, and what its template reads. */
export const externalSecret: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  const namespace = namespaceOf(object);
  storeRef(spec.secretStoreRef, ["spec", "secretStoreRef"], namespace, note);
  for (const field of ["data", "dataFrom"])
    for (const [index, { sourceRef }] of records(spec[field]).entries())
      if (sourceRef !== undefined) storeRef(record(sourceRef).storeRef, ["spec", field, index, "sourceRef", "storeRef"], namespace, note);
  const templates = at(spec, "target", "template").templateFrom;
  for (const [index, from] of records(templates).entries()) {
    const path = ["spec", "target", "template", "templateFrom", index];
    note(secret(namespace, record(from.secret).name), [...path, "secret", "name"]);
    note(configMap(namespace, record(from.configMap).name), [...path, "configMap", "name"]);
  }
};

const secretStore: Consumer = ({ object }, note) =>
  secretRefs(at(object, "spec").provider, ["spec", "provider"], namespaceOf(object), note);

const scaled: Consumer = ({ object }, note) => {
  for (const [index, { authenticationRef }] of records(at(object, "spec").triggers).entries()) {
    const { kind = "TriggerAuthentication", name } = record(authenticationRef);
    const namespace = kind === "TriggerAuthentication" ? namespaceOf(object) : "";
    note({ group: "keda.sh", kind: String(kind), namespace, name }, ["spec", "triggers", index, "authenticationRef", "name"]);
  }
};

const triggerAuthentication: Consumer = ({ object }, note) => {
  for (const [index, { name, key }] of records(at(object, "spec").secretTargetRef).entries())
    note(secret(namespaceOf(object), name), ["spec", "secretTargetRef", index], keyed(key));
};

/** The Services between which a Rollout moves traffic (Argo Rollouts 1.9). */
const rollout: Consumer = ({ object }, note) => {
  const { canary, blueGreen } = at(object, "spec", "strategy");
  for (const [strategy, value] of Object.entries({ canary, blueGreen }))
    for (const field of ["canaryService", "stableService", "activeService", "previewService"])
      note(service(namespaceOf(object), record(value)[field]), ["spec", "strategy", strategy, field]);
  const { kind, name } = at(object, "spec", "workloadRef");
  note({ group: "apps", kind: String(kind), namespace: namespaceOf(object), name }, ["spec", "workloadRef", "name"]);
};

export const operatorConsumers: Readonly<Record<string, Consumer>> = {
  "argoproj.io Rollout": rollout,
  "cert-manager.io Certificate": certificate,
  "cert-manager.io Issuer": issuer,
  [`${group} ExternalSecret`]: externalSecret,
  [`${group} SecretStore`]: secretStore,
  [`${group} ClusterSecretStore`]: secretStore,
  "keda.sh ScaledJob": scaled,
  "keda.sh ScaledObject": scaled,
  "keda.sh TriggerAuthentication": triggerAuthentication,
};
