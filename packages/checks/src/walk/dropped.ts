import type { About, Value } from "../rule/object-rule.ts";

const always = Number.POSITIVE_INFINITY;

/**
 * Fields that servers before a minor version of Kubernetes drop before they look at them, because of a feature gate that is off if nobody
 * sets it (pkg/api/pod/util.go: dropDisabledFields). They are read all the same: unknown fields and wrong types are refused.
 */
export const droppedFields: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "core.v1.Container": { restartPolicyRules: 35 },
  "core.v1.EnvVarSource": { fileKeyRef: 35 },
  "core.v1.Lifecycle": { stopSignal: always },
  "core.v1.PodSpec": { hostnameOverride: 35, resourceClaims: 34, resources: 34, schedulingGroup: always, workloadRef: always },
  "core.v1.ResourceRequirements": { claims: 34 },
  "core.v1.VolumeProjection": { clusterTrustBundle: always, podCertificate: always },
};

/** Since this minor version, volumes from images are kept. */
const imageVolumesKept = 35;

const minor = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** Whether the server of a version drops a field of a definition, and with it all that is below. */
export const isDroppedField = (definition: string, field: string, version: string): boolean =>
  minor(version) < (droppedFields[definition]?.[field] ?? 0);

/** Whether the server of a version drops a volume, and the mounts of it. */
export const isDroppedVolume = ({ image }: Value, version: string): boolean => image !== undefined && minor(version) < imageVolumesKept;

const none: ReadonlySet<string> = new Set();
const imageVolumes = new WeakMap<Value, ReadonlySet<string>>();

/** The names of the volumes from images of the pod that an object is, or makes. */
const imageVolumesOf = (object: Value): ReadonlySet<string> => {
  const known = imageVolumes.get(object);
  if (known !== undefined) return known;
  const { spec, template } = object;
  const pod = (spec?.jobTemplate?.spec?.template ?? spec?.template ?? template)?.spec ?? spec;
  const names = ((pod?.volumes ?? []) as readonly Value[]).flatMap(({ name, image }) => (image === undefined ? [] : [name]));
  const found = names.length === 0 ? none : new Set<string>(names);
  imageVolumes.set(object, found);
  return found;
};

/** Whether the server of a version drops a mount, with its volume. */
export const isDroppedMount = ({ name }: Value, { object, kubernetes }: About): boolean =>
  minor(kubernetes) < imageVolumesKept && imageVolumesOf(object).has(name);

/** Tells values of a definition that the server of a version drops, with all that is in them; undefined where it drops none. */
export const droppedValues = (definition: string, version: string): ((value: Value, about: About) => boolean) | undefined => {
  if (minor(version) >= imageVolumesKept) return undefined;
  if (definition === "core.v1.Volume") return (value) => isDroppedVolume(value, version);
  return definition === "core.v1.VolumeMount" ? isDroppedMount : undefined;
};
