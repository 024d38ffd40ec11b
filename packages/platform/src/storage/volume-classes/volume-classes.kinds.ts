// The facts of the CRDs of kubernetes-csi/external-snapshotter v8.6.0, client/config/crd (snapshot.storage.k8s.io). Recorded by scripts/bricks/record.ts.
// biome-ignore-all format: a definition is a line
import { type CustomKind, customKind, type ObjectOf, schemaParts } from "@ashlar/model";

const volumeSnapshotClass1V1 = { type: "object", required: ["deletionPolicy", "driver"], properties: { apiVersion: { type: "string" }, deletionPolicy: { type: "string", enum: ["Delete", "Retain"] }, driver: { type: "string" }, kind: { type: "string" }, metadata: { type: "object" }, parameters: { type: "object", additionalProperties: { type: "string" } } } } as const;

const parts = schemaParts([
  '{"type":"object","properties":{"persistentVolumeClaimName":{"type":"string"},"volumeSnapshotContentName":{"type":"string"}}}',
  '{"x-kubernetes-preserve-unknown-fields":true}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"type":"object","required":["source"],"properties":{"source":{"$part":0},"volumeSnapshotClassName":{"type":"string"}}},"status":{"$part":1}}}',
  '{"type":"object","x-kubernetes-map-type":"atomic","properties":{"apiVersion":{"type":"string"},"fieldPath":{"type":"string"},"kind":{"type":"string"},"name":{"type":"string"},"namespace":{"type":"string"},"resourceVersion":{"type":"string"},"uid":{"type":"string"}}}',
  '{"type":"object","required":["deletionPolicy","driver","source","volumeSnapshotRef"],"properties":{"deletionPolicy":{"type":"string","enum":["Delete","Retain"]},"driver":{"type":"string"},"source":{"type":"object","properties":{"snapshotHandle":{"type":"string"},"volumeHandle":{"type":"string"}}},"sourceVolumeMode":{"type":"string"},"volumeSnapshotClassName":{"type":"string"},"volumeSnapshotRef":{"$part":3}}}',
  '{"type":"object","required":["spec"],"properties":{"apiVersion":{"type":"string"},"kind":{"type":"string"},"metadata":{"type":"object"},"spec":{"$part":4},"status":{"$part":1}}}',
]);

const volumeSnapshot = customKind({ group: "snapshot.storage.k8s.io", kind: "VolumeSnapshot", scope: "Namespaced", versions: { v1: parts('{"$part":2}'), v1beta1: { served: false } } });
const volumeSnapshotClass = customKind({ group: "snapshot.storage.k8s.io", kind: "VolumeSnapshotClass", scope: "Cluster", versions: { v1: { schema: volumeSnapshotClass1V1 }, v1beta1: { served: false } } });
const volumeSnapshotContent = customKind({ group: "snapshot.storage.k8s.io", kind: "VolumeSnapshotContent", scope: "Cluster", versions: { v1: parts('{"$part":5}'), v1beta1: { served: false } } });

export const snapshotKinds: readonly CustomKind[] = [volumeSnapshot, volumeSnapshotClass, volumeSnapshotContent];

export type VolumeSnapshotClass = ObjectOf<typeof volumeSnapshotClass, "v1">;
