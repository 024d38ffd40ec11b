// The facts of the CRDs of kubernetes-csi/external-snapshotter v8.6.0, client/config/crd. Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, schemaParts } from "@ashlar/model";

const parts = schemaParts([
  '{"type":"object","required":["key","operator"],"properties":{"key":{"type":"string"},"operator":{"type":"string"},"values":{"type":"array","x-kubernetes-list-type":"atomic","items":{"type":"string"}}}}',
  '{"type":"object","additionalProperties":{"type":"string"}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"matchExpressions":{"type":"array","x-kubernetes-list-type":"atomic","items":{"$part":0}},"matchLabels":{"$part":1}}}',
  '{"type":"object","required":["source"],"properties":{"source":{"type":"object","properties":{"selector":{"$part":2},"volumeGroupSnapshotContentName":{"type":"string"}}},"volumeGroupSnapshotClassName":{"type":"string"}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":3},"status":{"$part":4}}}',
  '{"type":"string","enum":["Delete","Retain"]}',
  '{"type":"object","required":["deletionPolicy","driver"],"properties":{"apiVersion":{"type":"string"},"deletionPolicy":{"$part":6},"driver":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"parameters":{"$part":1}}}',
  '{"type":"array","items":{"type":"string"}}',
  '{"type":"object","required":["volumeGroupSnapshotHandle","volumeSnapshotHandles"],"properties":{"volumeGroupSnapshotHandle":{"type":"string"},"volumeSnapshotHandles":{"$part":8}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string"},"fieldPath":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"resourceVersion":{"type":"string"},"uid":{"type":"string"}}}',
  '{"type":"object","required":["deletionPolicy","driver","source","volumeGroupSnapshotRef"],"properties":{"deletionPolicy":{"$part":6},"driver":{"type":"string"},"source":{"type":"object","properties":{"groupSnapshotHandles":{"$part":9},"volumeHandles":{"$part":8}}},"volumeGroupSnapshotClassName":{"type":"string"},"volumeGroupSnapshotRef":{"$part":10}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":11},"status":{"$part":4}}}',
  '{"type":"object","properties":{"persistentVolumeClaimName":{"type":"string"},"volumeSnapshotContentName":{"type":"string"}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["source"],"properties":{"source":{"$part":13},"volumeSnapshotClassName":{"type":"string"}}},"status":{"$part":4}}}',
  '{"type":"object","required":["deletionPolicy","driver","source","volumeSnapshotRef"],"properties":{"deletionPolicy":{"$part":6},"driver":{"type":"string"},"source":{"type":"object","properties":{"snapshotHandle":{"type":"string"},"volumeHandle":{"type":"string"}}},"sourceVolumeMode":{"type":"string"},"volumeSnapshotClassName":{"type":"string"},"volumeSnapshotRef":{"$part":10}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":15},"status":{"$part":4}}}',
]);

const volumeGroupSnapshot = customKind({ group: "groupsnapshot.storage.k8s.io", kind: "VolumeGroupSnapshot", scope: "Namespaced", versions: { v1: parts('{"$part":5}'), v1beta1: parts('{"$part":5}', { deprecated: true }), v1beta2: parts('{"$part":5}') } });
const volumeGroupSnapshotClass = customKind({ group: "groupsnapshot.storage.k8s.io", kind: "VolumeGroupSnapshotClass", scope: "Cluster", versions: { v1: parts('{"$part":7}'), v1beta1: parts('{"$part":7}', { deprecated: true }), v1beta2: parts('{"$part":7}') } });
const volumeGroupSnapshotContent = customKind({ group: "groupsnapshot.storage.k8s.io", kind: "VolumeGroupSnapshotContent", scope: "Cluster", versions: { v1: parts('{"$part":12}'), v1beta1: parts('{"$part":12}', { deprecated: true }), v1beta2: parts('{"$part":12}') } });
const volumeSnapshot = customKind({ group: "snapshot.storage.k8s.io", kind: "VolumeSnapshot", scope: "Namespaced", versions: { v1: parts('{"$part":14}'), v1beta1: { served: false } } });
const volumeSnapshotClass = customKind({ group: "snapshot.storage.k8s.io", kind: "VolumeSnapshotClass", scope: "Cluster", versions: { v1: parts('{"$part":7}'), v1beta1: { served: false } } });
const volumeSnapshotContent = customKind({ group: "snapshot.storage.k8s.io", kind: "VolumeSnapshotContent", scope: "Cluster", versions: { v1: parts('{"$part":16}'), v1beta1: { served: false } } });

export const snapshotControllerKinds: readonly CustomKind[] = [volumeGroupSnapshot, volumeGroupSnapshotClass, volumeGroupSnapshotContent, volumeSnapshot, volumeSnapshotClass, volumeSnapshotContent];

