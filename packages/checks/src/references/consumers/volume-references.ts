import type { Value } from "../../rule/object-rule.ts";
import { at, record, records } from "../../tree/read.ts";
import { claim, clusterWide, configMap, type Note, secret } from "../reference.ts";

type Path = readonly (string | number)[];

/** Volumes of other kinds, and where each names its Secret (Kubernetes 1.36, core/v1 VolumeSource). */
const otherSecrets: ReadonlyMap<string, string> = new Map([
  ["azureFile", "secretName"],
  ["cephfs", "secretRef"],
  ["csi", "nodePublishSecretRef"],
  ["flexVolume", "secretRef"],
  ["iscsi", "secretRef"],
  ["rbd", "secretRef"],
  ["scaleIO", "secretRef"],
  ["storageos", "secretRef"],
]);

/** A Secret or a ConfigMap as files: all its keys, or those that are listed. */
const files = (target: ReturnType<typeof secret>, source: Value, path: Path, name: string, note: Note): void => {
  const optional = source.optional === true;
  const items = records(source.items);
  if (items.length === 0) note(target, [...path, name], { optional });
  for (const [index, { key }] of items.entries()) note(target, [...path, "items", index, "key"], { optional, key: String(key) });
};

const projected = (sources: unknown, namespace: string, note: Note): void => {
  for (const [index, each] of records(sources).entries()) {
    const path = ["projected", "sources", index];
    const [asSecret, asConfigMap] = [record(each.secret), record(each.configMap)];
    if (each.secret !== undefined) files(secret(namespace, asSecret.name), asSecret, [...path, "secret"], "name", note);
    if (each.configMap !== undefined) files(configMap(namespace, asConfigMap.name), asConfigMap, [...path, "configMap"], "name", note);
  }
};

const look = (kind: string, source: Value, namespace: string, note: Note): void => {
  const field = otherSecrets.get(kind);
  if (kind === "secret") files(secret(namespace, source.secretName), source, [kind], "secretName", note);
  else if (kind === "configMap") files(configMap(namespace, source.name), source, [kind], "name", note);
  else if (kind === "projected") projected(source.sources, namespace, note);
  else if (kind === "persistentVolumeClaim") note(claim(namespace, source.claimName), [kind, "claimName"]);
  else if (kind === "ephemeral") {
    const { storageClassName } = at(source, "volumeClaimTemplate", "spec");
    note(clusterWide("storage.k8s.io", "StorageClass", storageClassName), [kind, "volumeClaimTemplate", "spec", "storageClassName"]);
  } else if (field !== undefined)
    note(secret(namespace, field === "secretName" ? source.secretName : record(source[field]).name), [kind, field]);
};

/** Everything that a volume names; paths begin at the volume. */
export const volumeReferences = (volume: Value, namespace: string, note: Note): void => {
  for (const kind in volume) if (kind !== "name" && kind !== "emptyDir") look(kind, record(volume[kind]), namespace, note);
};
