import type { Look, ObjectRule } from "../rule/object-rule.ts";

/** Fields that must say something. */
const neverEmpty: Readonly<Record<string, readonly string[]>> = {
  "core.v1.GlusterfsPersistentVolumeSource": ["endpoints", "path"],
  "core.v1.RBDPersistentVolumeSource": ["image", "monitors"],
  "core.v1.CephFSPersistentVolumeSource": ["monitors"],
  "core.v1.CinderPersistentVolumeSource": ["volumeID"],
  "core.v1.ISCSIPersistentVolumeSource": ["targetPortal"],
  "core.v1.FlexPersistentVolumeSource": ["driver"],
  "core.v1.AzureFilePersistentVolumeSource": ["secretName", "shareName", "secretNamespace"],
  "core.v1.ScaleIOPersistentVolumeSource": ["gateway", "system", "volumeName"],
  "core.v1.CSIPersistentVolumeSource": ["volumeHandle"],
  "core.v1.LocalVolumeSource": ["path"],
  "core.v1.TopologySelectorLabelRequirement": ["values"],
  "storage.v1.CSINodeDriver": ["nodeID"],
};

/** Fields among them, and others, that the schema does not ask for though the server does. */
const alwaysThere: Readonly<Record<string, readonly string[]>> = {
  "core.v1.ScaleIOPersistentVolumeSource": ["volumeName"],
  "core.v1.StorageOSPersistentVolumeSource": ["volumeName"],
  "core.v1.VolumeNodeAffinity": ["required"],
};

const isEmpty = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);

const lookFor = (type: string): Look => {
  const [full, there] = [neverEmpty[type] ?? [], alwaysThere[type] ?? []];
  return (value, report) => {
    for (const field of full) if (isEmpty(value[field])) report([field], `'${field}' is empty`);
    for (const field of there) if (value[field] === undefined) report([], `'${field}' is missing`);
  };
};

export const emptyStorageField: ObjectRule = {
  name: "empty-storage-field",
  family: "api",
  severity: "error",
  holds: "A volume says where it is: no field that leads there is missing or empty",
  on: Object.fromEntries([...Object.keys(neverEmpty), ...Object.keys(alwaysThere)].map((type) => [type, lookFor(type)])),
};
