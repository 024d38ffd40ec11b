import type { Value } from "../../rule/object-rule.ts";
import { record, records } from "../../tree/read.ts";
import { configMap, type Note, secret } from "../reference.ts";

const isOptional = ({ optional }: Value): boolean => optional === true;

const variable = (valueFrom: unknown, index: number, namespace: string, note: Note): void => {
  const { secretKeyRef, configMapKeyRef } = record(valueFrom);
  const from = record(secretKeyRef ?? configMapKeyRef);
  const details = { optional: isOptional(from), ...(typeof from.key === "string" && { key: from.key }) };
  if (secretKeyRef !== undefined) note(secret(namespace, from.name), ["env", index, "valueFrom", "secretKeyRef"], details);
  else if (configMapKeyRef !== undefined) note(configMap(namespace, from.name), ["env", index, "valueFrom", "configMapKeyRef"], details);
};

const variables = (envFrom: unknown, namespace: string, note: Note): void => {
  for (const [index, { secretRef, configMapRef }] of records(envFrom).entries()) {
    const optional = isOptional(record(secretRef ?? configMapRef));
    if (secretRef !== undefined) note(secret(namespace, record(secretRef).name), ["envFrom", index, "secretRef", "name"], { optional });
    if (configMapRef !== undefined)
      note(configMap(namespace, record(configMapRef).name), ["envFrom", index, "configMapRef", "name"], { optional });
  }
};

/** A file of a volume that is mounted alone is a key: one that is not there is mounted as an empty folder. */
const mountedAlone = ({ name, subPath }: Value, index: number, volumes: readonly Value[], namespace: string, note: Note): void => {
  const from = volumes.find((each) => each.name === name);
  const source = record(from?.secret ?? from?.configMap);
  if (source.items !== undefined) return;
  const details = { key: String(subPath), optional: isOptional(source) };
  if (from?.secret !== undefined) note(secret(namespace, source.secretName), ["volumeMounts", index, "subPath"], details);
  else if (from?.configMap !== undefined) note(configMap(namespace, source.name), ["volumeMounts", index, "subPath"], details);
};

/** Everything that a container names; paths begin at the container. */
export const containerReferences = (container: Value, volumes: readonly Value[], namespace: string, note: Note): void => {
  const env = records(container.env);
  for (let index = 0; index < env.length; index++) {
    const valueFrom: unknown = env[index]?.valueFrom;
    if (valueFrom !== undefined) variable(valueFrom, index, namespace, note);
  }
  if (container.envFrom !== undefined) variables(container.envFrom, namespace, note);
  const mounts = records(container.volumeMounts);
  for (let index = 0; index < mounts.length; index++) {
    const mount = mounts[index] as Value;
    if (typeof mount.subPath === "string" && mount.subPath !== "") mountedAlone(mount, index, volumes, namespace, note);
  }
};
