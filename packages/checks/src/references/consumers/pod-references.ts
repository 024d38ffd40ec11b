import type { Value } from "../../rule/object-rule.ts";
import { containersOf, type PodSource } from "../../tree/pods.ts";
import { at, record, records } from "../../tree/read.ts";
import { claim, clusterWide, configMap, type Note, secret, serviceAccount } from "../reference.ts";

type Path = readonly (string | number)[];

const isOptional = ({ optional }: Value) => optional === true;

/** Volumes of older kinds, and where each names its Secret (Kubernetes 1.36, core/v1 VolumeSource). */
const volumeSecrets: readonly (readonly [string, string])[] = [
  ["azureFile", "secretName"],
  ["cephfs", "secretRef"],
  ["csi", "nodePublishSecretRef"],
  ["flexVolume", "secretRef"],
  ["iscsi", "secretRef"],
  ["rbd", "secretRef"],
  ["scaleIO", "secretRef"],
  ["storageos", "secretRef"],
];

const files = (target: ReturnType<typeof secret>, source: Value, path: Path, name: string, note: Note): void => {
  const optional = isOptional(source);
  const items = records(source.items);
  if (items.length === 0) note(target, [...path, name], { optional });
  for (const [index, { key }] of items.entries()) note(target, [...path, "items", index, "key"], { optional, key: String(key) });
};

const volume = (value: Value, path: Path, namespace: string, note: Note): void => {
  if (value.emptyDir !== undefined) return;
  const [asSecret, asConfigMap] = [record(value.secret), record(value.configMap)];
  if (value.secret !== undefined) files(secret(namespace, asSecret.secretName), asSecret, [...path, "secret"], "secretName", note);
  if (value.configMap !== undefined) files(configMap(namespace, asConfigMap.name), asConfigMap, [...path, "configMap"], "name", note);
  if (value.persistentVolumeClaim !== undefined)
    note(claim(namespace, record(value.persistentVolumeClaim).claimName), [...path, "persistentVolumeClaim", "claimName"]);
  for (const [index, each] of records(at(value, "projected").sources).entries()) {
    const below = [...path, "projected", "sources", index];
    if (each.secret !== undefined)
      files(secret(namespace, at(each, "secret").name), at(each, "secret"), [...below, "secret"], "name", note);
    if (each.configMap !== undefined)
      files(configMap(namespace, at(each, "configMap").name), at(each, "configMap"), [...below, "configMap"], "name", note);
  }
  for (const [kind, field] of volumeSecrets)
    if (value[kind] !== undefined) {
      const named = record(value[kind])[field];
      note(secret(namespace, field === "secretName" ? named : record(named).name), [...path, kind, field]);
    }
  const template = at(value, "ephemeral", "volumeClaimTemplate", "spec");
  note(clusterWide("storage.k8s.io", "StorageClass", template.storageClassName), [
    ...path,
    ...["ephemeral", "volumeClaimTemplate", "spec", "storageClassName"],
  ]);
};

/** A file of a volume that is mounted alone is a key: one that is not there is mounted as an empty folder. */
const mountedAlone = (container: Value, path: Path, volumes: readonly Value[], namespace: string, note: Note): void => {
  for (const [index, { name, subPath }] of records(container.volumeMounts).entries()) {
    if (typeof subPath !== "string" || subPath === "") continue;
    const from = volumes.find((each) => each.name === name);
    const source = record(from?.secret ?? from?.configMap);
    if (source.items !== undefined) continue;
    const details = { key: subPath, optional: isOptional(source) };
    const below = [...path, "volumeMounts", index, "subPath"];
    if (from?.secret !== undefined) note(secret(namespace, source.secretName), below, details);
    else if (from?.configMap !== undefined) note(configMap(namespace, source.name), below, details);
  }
};

const environment = (container: Value, path: Path, namespace: string, note: Note): void => {
  for (const [index, { valueFrom }] of records(container.env).entries()) {
    if (valueFrom === undefined) continue;
    const { secretKeyRef, configMapKeyRef } = record(valueFrom);
    const from = record(secretKeyRef ?? configMapKeyRef);
    const details = { optional: isOptional(from), ...(typeof from.key === "string" && { key: from.key }) };
    const below = [...path, "env", index, "valueFrom"];
    if (secretKeyRef !== undefined) note(secret(namespace, from.name), [...below, "secretKeyRef"], details);
    else if (configMapKeyRef !== undefined) note(configMap(namespace, from.name), [...below, "configMapKeyRef"], details);
  }
  for (const [index, { secretRef, configMapRef }] of records(container.envFrom).entries()) {
    const below = [...path, "envFrom", index];
    const optional = isOptional(record(secretRef ?? configMapRef));
    if (secretRef !== undefined) note(secret(namespace, record(secretRef).name), [...below, "secretRef", "name"], { optional });
    if (configMapRef !== undefined) note(configMap(namespace, record(configMapRef).name), [...below, "configMapRef", "name"], { optional });
  }
};

/** Everything that the pods of a template name. */
export const podReferences = (pod: PodSource, note: Note): void => {
  const { spec, path, namespace } = pod;
  const volumes = records(spec.volumes);
  for (const { container, path: below } of containersOf(pod)) {
    if (container.env !== undefined || container.envFrom !== undefined) environment(container, [...path, ...below], namespace, note);
    if (container.volumeMounts !== undefined && volumes.length > 0) mountedAlone(container, [...path, ...below], volumes, namespace, note);
  }
  for (const [index, each] of volumes.entries()) volume(each, [...path, "volumes", index], namespace, note);
  // The kubelet tries to pull without a pull secret that is not there.
  for (const [index, { name }] of records(spec.imagePullSecrets).entries())
    note(secret(namespace, name), [...path, "imagePullSecrets", index, "name"], { weak: true });
  const account = spec.serviceAccountName === undefined ? "serviceAccount" : "serviceAccountName";
  note(serviceAccount(namespace, spec[account]), [...path, account]);
  note(clusterWide("scheduling.k8s.io", "PriorityClass", spec.priorityClassName), [...path, "priorityClassName"]);
  note(clusterWide("node.k8s.io", "RuntimeClass", spec.runtimeClassName), [...path, "runtimeClassName"]);
  for (const [index, { resourceClaimName, resourceClaimTemplateName }] of records(spec.resourceClaims).entries()) {
    const below = [...path, "resourceClaims", index];
    const ofKind = (kind: string, name: unknown) => ({ group: "resource.k8s.io", kind, namespace, name });
    note(ofKind("ResourceClaim", resourceClaimName), [...below, "resourceClaimName"]);
    note(ofKind("ResourceClaimTemplate", resourceClaimTemplateName), [...below, "resourceClaimTemplateName"]);
  }
};
