import type { Look, ObjectRule, Report, Value } from "../rule/object-rule.ts";
import { since } from "../rule/since.ts";

/** In the order in which the server looks. */
const before = "hostPath gcePersistentDisk awsElasticBlockStore glusterfs flocker nfs rbd quobyte cephfs iscsi cinder fc".split(" ");
const after = "azureFile vsphereVolume photonPersistentDisk portworxVolume azureDisk scaleIO local storageos csi".split(" ");

const isThere =
  (spec: Value) =>
  (field: string): boolean =>
    spec[field] !== undefined;

/** Reports what is not one kind of volume. At flexVolume the server does not look back at what came before. */
const judgeKinds = (spec: Value, report: Report): void => {
  const first = before.filter(isThere(spec));
  const rest = after.filter(isThere(spec));
  const kinds = spec.flexVolume === undefined ? [...first, ...rest] : [...first, "flexVolume", ...rest];
  if (kinds.length === 0) report([], "nothing says what kind of volume it is: csi, nfs, local …");
  if (first.length > 1 || (kinds.length > 1 && rest.length > 0)) report([kinds[1] ?? ""], `a volume is not ${kinds.join(" and ")} at once`);
};

/** Kinds of volumes that were mounted with options of an annotation. */
const withOptions = `gcePersistentDisk awsElasticBlockStore glusterfs nfs rbd quobyte iscsi cinder cephfs azureFile vsphereVolume azureDisk
photonPersistentDisk`.split(/\s+/);
const mountOptions = "volume.beta.kubernetes.io/mount-options";

const isRoot = (path: string): boolean => path.startsWith("/") && path.split("/").every((part) => part === "" || part === ".");

const judgeSpec: Look = (spec, report, about) => {
  judgeKinds(spec, report);
  if (spec.local !== undefined && spec.nodeAffinity === undefined)
    report([], "a local volume says on which node it is", "set nodeAffinity");
  if (spec.persistentVolumeReclaimPolicy === "Recycle" && isRoot(spec.hostPath?.path ?? ""))
    report(["persistentVolumeReclaimPolicy"], "'Recycle' would delete everything on the node: hostPath is '/'");
  if (spec.volumeAttributesClassName !== undefined && spec.csi === undefined && since(34, about))
    report(["volumeAttributesClassName"], "only volumes of CSI drivers have classes of attributes");
};

const judgeOptions: Look = ({ spec, metadata }, report) => {
  if (metadata?.annotations?.[mountOptions] !== undefined && spec !== undefined && !withOptions.some(isThere(spec)))
    report(["metadata", "annotations", mountOptions], "is not for this kind of volume", "write spec.mountOptions");
};

export const volumeKind: ObjectRule = {
  name: "volume-kind",
  family: "api",
  severity: "error",
  holds: "A PersistentVolume is of one kind, and says nothing that this kind cannot do",
  on: { "core.v1.PersistentVolumeSpec": judgeSpec, "core.v1.PersistentVolume": judgeOptions },
};
