import type { Look, ObjectRule } from "../rule/object-rule.ts";

/** Fields that may not be the empty string or list. Where they are missing, the schema says so. */
const neverEmpty: Readonly<Record<string, readonly string[]>> = {
  "core.v1.PodSpec": ["containers"],
  "core.v1.VolumeDevice": ["name", "devicePath"],
  "core.v1.KeyToPath": ["key", "path"],
  "core.v1.DownwardAPIVolumeFile": ["path"],
  "core.v1.ServiceAccountTokenProjection": ["path"],
  "core.v1.TopologySpreadConstraint": ["topologyKey"],
  "core.v1.PersistentVolumeClaimVolumeSource": ["claimName"],
  "core.v1.HostPathVolumeSource": ["path"],
  "core.v1.NFSVolumeSource": ["server"],
  "core.v1.GitRepoVolumeSource": ["repository"],
  "core.v1.ISCSIVolumeSource": ["targetPortal"],
  "core.v1.GlusterfsVolumeSource": ["endpoints", "path"],
  "core.v1.RBDVolumeSource": ["image", "monitors"],
  "core.v1.CephFSVolumeSource": ["monitors"],
  "core.v1.CinderVolumeSource": ["volumeID"],
  "core.v1.AWSElasticBlockStoreVolumeSource": ["volumeID"],
  "core.v1.GCEPersistentDiskVolumeSource": ["pdName"],
  "core.v1.AzureDiskVolumeSource": ["diskName", "diskURI"],
  "core.v1.AzureFileVolumeSource": ["secretName", "shareName"],
  "core.v1.VsphereVirtualDiskVolumeSource": ["volumePath"],
  "core.v1.PortworxVolumeSource": ["volumeID"],
  "core.v1.PhotonPersistentDiskVolumeSource": ["pdID"],
  "core.v1.QuobyteVolumeSource": ["registry", "volume"],
  "core.v1.FlexVolumeSource": ["driver"],
  "core.v1.ScaleIOVolumeSource": ["gateway", "system"],
};

/** Fields that must be there and say something, though the published schema lets them be missing. */
const alwaysThere: Readonly<Record<string, readonly string[]>> = {
  "core.v1.ExecAction": ["command"],
  "core.v1.VolumeMount": ["name", "mountPath"],
  "core.v1.SecretVolumeSource": ["secretName"],
  "core.v1.ConfigMapVolumeSource": ["name"],
  "core.v1.SecretProjection": ["name"],
  "core.v1.ConfigMapProjection": ["name"],
  "core.v1.ScaleIOVolumeSource": ["volumeName"],
  "core.v1.PodDNSConfigOption": ["name"],
  "core.v1.EphemeralVolumeSource": ["volumeClaimTemplate"],
};

/** The same, where the empty string is refused for its syntax. */
const alwaysNamed: Readonly<Record<string, readonly string[]>> = {
  "core.v1.ConfigMapEnvSource": ["name"],
  "core.v1.SecretEnvSource": ["name"],
  "core.v1.ConfigMapKeySelector": ["name"],
  "core.v1.SecretKeySelector": ["name"],
  "core.v1.StorageOSVolumeSource": ["volumeName"],
};

/** Volumes with a reference to a Secret that, where it is there, has a name. */
const secretRefs: Readonly<Record<string, string>> = {
  "core.v1.CinderVolumeSource": "secretRef",
  "core.v1.StorageOSVolumeSource": "secretRef",
  "core.v1.CSIVolumeSource": "nodePublishSecretRef",
};

const isEmpty = (value: unknown): boolean => value === "" || (Array.isArray(value) && value.length === 0);

const lookFor = (type: string): Look => {
  const empty = [...(neverEmpty[type] ?? []), ...(alwaysThere[type] ?? [])];
  const missing = [...(alwaysThere[type] ?? []), ...(alwaysNamed[type] ?? [])];
  const secretRef = secretRefs[type];
  return (value, report) => {
    for (let i = 0; i < empty.length; i++) if (isEmpty(value[empty[i] as string])) report([empty[i] as string], `'${empty[i]}' is empty`);
    for (let i = 0; i < missing.length; i++) if (value[missing[i] as string] === undefined) report([], `'${missing[i]}' is missing`);
    if (secretRef !== undefined && value[secretRef] !== undefined && (value[secretRef].name ?? "") === "")
      report([secretRef], "the Secret has no name");
  };
};

const types = [neverEmpty, alwaysThere, alwaysNamed, secretRefs].flatMap((table) => Object.keys(table));

export const emptyInPod: ObjectRule = {
  name: "empty-in-pod",
  family: "api",
  severity: "error",
  holds: "A field of a pod that must say something is neither missing nor empty",
  on: Object.fromEntries([...new Set(types)].map((type) => [type, lookFor(type)])),
};
