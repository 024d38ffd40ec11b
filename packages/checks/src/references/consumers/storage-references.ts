import type { Value } from "../../rule/object-rule.ts";
import { at, record, records, text } from "../../tree/read.ts";
import { namespaceOf } from "../../tree/tree.ts";
import { type Consumer, claim, clusterWide, type Note, secret, service } from "../reference.ts";

type Path = readonly (string | number)[];

const storageClass = (name: unknown) => clusterWide("storage.k8s.io", "StorageClass", name);

/** An empty class is one on purpose: the claim takes a volume that has none. */
const claimSpec = (spec: Value, path: Path, namespace: string, note: Note): void => {
  note(storageClass(spec.storageClassName), [...path, "storageClassName"]);
  note(clusterWide("storage.k8s.io", "VolumeAttributesClass", spec.volumeAttributesClassName), [...path, "volumeAttributesClassName"]);
  const source = record(spec.dataSourceRef ?? spec.dataSource);
  const field = spec.dataSourceRef === undefined ? "dataSource" : "dataSourceRef";
  const target = { group: text(source.apiGroup) ?? "", kind: String(source.kind), namespace: text(source.namespace) ?? namespace };
  note({ ...target, name: source.name }, [...path, field, "name"]);
};

const persistentVolumeClaim: Consumer = ({ object }, note) => claimSpec(at(object, "spec"), ["spec"], namespaceOf(object), note);

const statefulSet: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  // Its pods run without the Service, but have no names of their own.
  note(service(namespaceOf(object), spec.serviceName), ["spec", "serviceName"], { weak: true });
  for (const [index, template] of records(spec.volumeClaimTemplates).entries())
    claimSpec(record(template.spec), ["spec", "volumeClaimTemplates", index, "spec"], namespaceOf(object), note);
};

/** The Secrets of a CSI driver, with their namespaces written beside them (Kubernetes 1.36, core/v1 CSIPersistentVolumeSource). */
const persistentVolume: Consumer = ({ object }, note) => {
  const csi = at(object, "spec", "csi");
  for (const [field, value] of Object.entries(csi))
    if (field.endsWith("SecretRef")) {
      const { name, namespace } = record(value);
      note(secret(text(namespace) ?? "default", name), ["spec", "csi", field, "name"]);
    }
};

/** Those of a class stand in its parameters; `${…}` is filled in per claim (kubernetes-csi.github.io, StorageClass Secrets). */
const storageClassSecrets: Consumer = ({ object }, note) => {
  const parameters = at(object, "parameters");
  for (const [key, name] of Object.entries(parameters)) {
    if (!key.endsWith("-secret-name") || String(name).includes("${")) continue;
    const namespace = text(parameters[key.replace(/-name$/, "-namespace")]);
    if (namespace !== undefined && !namespace.includes("${")) note(secret(namespace, name), ["parameters", key]);
  }
};

const snapshot: Consumer = ({ object }, note) => {
  const spec = at(object, "spec");
  note(clusterWide("snapshot.storage.k8s.io", "VolumeSnapshotClass", spec.volumeSnapshotClassName), ["spec", "volumeSnapshotClassName"]);
  const path = ["spec", "source", "persistentVolumeClaimName"];
  note(claim(namespaceOf(object), at(spec, "source").persistentVolumeClaimName), path);
};

export const storageConsumers: Readonly<Record<string, Consumer>> = {
  " PersistentVolume": persistentVolume,
  " PersistentVolumeClaim": persistentVolumeClaim,
  "apps StatefulSet": statefulSet,
  "snapshot.storage.k8s.io VolumeSnapshot": snapshot,
  "storage.k8s.io StorageClass": storageClassSecrets,
};
