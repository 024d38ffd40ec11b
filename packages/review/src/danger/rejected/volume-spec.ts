import { at } from "@ashlar/checks/tree";
import type { FieldChange } from "../../diff/field-change.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import { isWithin } from "../../diff/path.ts";
import { sameData } from "../../diff/same-value.ts";
import { describeChanges } from "./describe-changes.ts";
import { rejecting } from "./rejecting.ts";
import { copyData } from "./remedies.ts";
import { withoutAttributes } from "./without-attributes.ts";

/** What may change; all else in the spec is the source of the volume (Kubernetes 1.36, pkg/apis/core/validation). */
const mutable = [
  "spec.accessModes",
  "spec.capacity",
  "spec.claimRef",
  "spec.mountOptions",
  "spec.persistentVolumeReclaimPolicy",
  "spec.storageClassName",
  "spec.volumeAttributesClassName",
];

/** Labels of nodes that were renamed, which a volume's affinity may follow. */
const renamed: Readonly<Record<string, string>> = {
  "beta.kubernetes.io/arch": "kubernetes.io/arch",
  "beta.kubernetes.io/instance-type": "node.kubernetes.io/instance-type",
  "beta.kubernetes.io/os": "kubernetes.io/os",
  "failure-domain.beta.kubernetes.io/region": "topology.kubernetes.io/region",
  "failure-domain.beta.kubernetes.io/zone": "topology.kubernetes.io/zone",
};

const withNewLabels = (affinity: unknown): unknown =>
  JSON.parse(JSON.stringify(affinity ?? null), (key, value) => (key === "key" ? (renamed[value] ?? value) : value));

const affinityStays = ({ before, after }: ObjectChange): boolean => {
  const [was, is] = [at(before?.object, "spec").nodeAffinity, at(after?.object, "spec").nodeAffinity];
  return was === undefined || sameData(withNewLabels(was), is);
};

const may = (change: ObjectChange, { pattern, before }: FieldChange): boolean => {
  if (mutable.some((each) => isWithin(pattern, each))) return true;
  if (isWithin(pattern, "spec.nodeAffinity")) return affinityStays(change);
  return pattern === "spec.csi.controllerExpandSecretRef" && before === undefined;
};

export const volumeSpec = rejecting({
  name: "volume-spec",
  tells: "The source, mode or node affinity of a PersistentVolume changes: what it is a volume of is fixed",
  kinds: [" PersistentVolume"],
  refusals: (change, context) => {
    const fields = change.fields.filter((field) => isWithin(field.pattern, "spec") && !may(change, field));
    if (fields.length === 0) return withoutAttributes(change, context);
    const says = fields.some(({ pattern }) => isWithin(pattern, "spec.nodeAffinity") || pattern === "spec.volumeMode")
      ? "field is immutable"
      : "spec.persistentvolumesource is immutable after creation";
    return [{ message: `${describeChanges(fields)}: the API server answers "${says}"`, remedy: copyData(change.identity), fields }];
  },
});
