import { at, texts } from "@ashlar/checks/tree";
import type { ObjectChange } from "../../diff/object-change.ts";
import { anotherDefinition, anotherName, anotherRun, copyData, makeAnew, orphanPods, type Remedy } from "./remedies.ts";

/** Fields of a kind that may not change once an object is there, with what the server says of them. */
export interface ImmutableFields {
  /** Patterns; what is within them may not change either. */
  readonly fields: readonly string[];
  /** What the server answers, where that is not `field is immutable`; and what servers before a minor version answered. */
  readonly says?: string;
  readonly before?: { readonly minor: number; readonly said: string };
  readonly remedy: Remedy;
  /** Where it may, after all. */
  readonly may?: (change: ObjectChange) => boolean;
}

const selector: ImmutableFields = { fields: ["spec.selector"], remedy: orphanPods };
const roleRef: ImmutableFields = { fields: ["roleRef"], says: "cannot change roleRef", remedy: makeAnew };

const fixedInClass = (field: string): ImmutableFields => ({
  fields: [field],
  before: { minor: 36, said: `updates to ${field} are forbidden` },
  remedy: makeAnew,
});

/** A range of the other family may come beside the first. */
const addsFamily = ({ before, after }: ObjectChange): boolean => {
  const [was, is] = [texts(at(before?.object, "spec").cidrs), texts(at(after?.object, "spec").cidrs)];
  return was.length === 1 && is.length === 2 && was[0] === is[0];
};

const wholeSpec: ImmutableFields = { fields: ["spec"], remedy: anotherName };

/**
 * By kind, the fields that are immutable whatever else the object says (Kubernetes 1.33 to 1.36, pkg/apis/…/validation; held against real
 * servers: docs/review-truth.md). Fields with exceptions have rules of their own beside this table.
 */
export const immutableFields: Readonly<Record<string, ImmutableFields | readonly ImmutableFields[]>> = {
  " ResourceQuota": { fields: ["spec.scopes"], remedy: makeAnew },
  " Secret": { fields: ["type"], remedy: anotherName },
  "apiextensions.k8s.io CustomResourceDefinition": {
    fields: ["spec.group", "spec.names.kind", "spec.names.plural", "spec.scope"],
    remedy: anotherDefinition,
  },
  "apps ControllerRevision": { fields: ["data"], remedy: anotherName },
  "apps DaemonSet": selector,
  "apps Deployment": selector,
  "apps ReplicaSet": selector,
  "batch Job": {
    fields: [
      "spec.backoffLimitPerIndex",
      "spec.completionMode",
      "spec.managedBy",
      "spec.podFailurePolicy",
      "spec.selector",
      "spec.successPolicy",
    ],
    remedy: anotherRun,
  },
  "certificates.k8s.io ClusterTrustBundle": { fields: ["spec.signerName"], remedy: anotherName },
  "discovery.k8s.io EndpointSlice": { fields: ["addressType"], remedy: makeAnew },
  "networking.k8s.io IPAddress": { fields: ["spec.parentRef"], remedy: makeAnew },
  "networking.k8s.io IngressClass": { fields: ["spec.controller"], remedy: makeAnew },
  "networking.k8s.io ServiceCIDR": { fields: ["spec.cidrs"], remedy: anotherName, may: addsFamily },
  "node.k8s.io RuntimeClass": { fields: ["handler"], remedy: anotherName },
  "rbac.authorization.k8s.io ClusterRoleBinding": roleRef,
  "rbac.authorization.k8s.io RoleBinding": roleRef,
  "resource.k8s.io ResourceClaim": wholeSpec,
  "resource.k8s.io ResourceClaimTemplate": wholeSpec,
  "resource.k8s.io ResourceSlice": { fields: ["spec.driver", "spec.nodeName", "spec.pool.name"], remedy: makeAnew },
  "scheduling.k8s.io PriorityClass": [
    { fields: ["preemptionPolicy"], remedy: anotherName },
    { fields: ["value"], says: "may not be changed in an update", remedy: anotherName },
  ],
  "storage.k8s.io CSIDriver": { fields: ["spec.attachRequired", "spec.volumeLifecycleModes"], remedy: makeAnew },
  "storage.k8s.io CSIStorageCapacity": { fields: ["nodeTopology", "storageClassName"], remedy: makeAnew },
  "storage.k8s.io StorageClass": [
    fixedInClass("parameters"),
    fixedInClass("provisioner"),
    fixedInClass("reclaimPolicy"),
    { fields: ["volumeBindingMode"], remedy: makeAnew },
  ],
  "storage.k8s.io VolumeAttachment": { fields: ["spec"], remedy: copyData },
  "storage.k8s.io VolumeAttributesClass": [
    { fields: ["driverName"], says: "updates to driverName are forbidden", remedy: anotherName },
    { fields: ["parameters"], says: "updates to parameters are forbidden", remedy: anotherName },
  ],
  "storagemigration.k8s.io StorageVersionMigration": { fields: ["spec"], remedy: anotherName },
};
