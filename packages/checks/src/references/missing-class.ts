import type { TreeRule } from "../rule/tree-rule.ts";
import { absentOf } from "./looked-up.ts";
import { reportMissing } from "./missing.ts";

/**
 * Classes that managed clusters come with, so that no manifest makes them: storage of GKE, EKS and AKS; Gateway classes and the sandbox
 * of GKE (cloud.google.com, docs.aws.amazon.com and learn.microsoft.com, each on its default storage classes).
 */
const ofClouds: readonly RegExp[] = [
  /^StorageClass (?:standard|standard-rwo|premium-rwo|gp2|default|managed(?:-csi)?(?:-premium)?|azurefile(?:-csi)?(?:-premium)?)$/,
  /^GatewayClass gke-l7-/,
  /^RuntimeClass gvisor$/,
];

interface Class {
  readonly group: string;
  readonly kind: string;
  /** Clusters come with some that nobody writes down: nothing is said unless the tree makes any itself. */
  readonly comesWithCloud: boolean;
}

const classes: readonly Class[] = [
  { group: "gateway.networking.k8s.io", kind: "GatewayClass", comesWithCloud: false },
  { group: "networking.k8s.io", kind: "IngressClass", comesWithCloud: true },
  { group: "node.k8s.io", kind: "RuntimeClass", comesWithCloud: false },
  { group: "scheduling.k8s.io", kind: "PriorityClass", comesWithCloud: false },
  { group: "snapshot.storage.k8s.io", kind: "VolumeSnapshotClass", comesWithCloud: true },
  { group: "storage.k8s.io", kind: "StorageClass", comesWithCloud: true },
  { group: "storage.k8s.io", kind: "VolumeAttributesClass", comesWithCloud: true },
];

/** The kinds of classes that this rule sees to. */
export const classKinds: readonly string[] = classes.map(({ group, kind }) => `${group} ${kind}`);

export const missingClass: TreeRule = {
  name: "missing-class",
  family: "reference",
  // A cloud may bring classes that nobody here has heard of.
  severity: "warning",
  holds: "A class of storage, Ingresses, Gateways, priorities or runtimes that is named is there",
  check: (tree, report) => {
    for (const { group, kind, comesWithCloud } of classes) {
      const isDeclared = tree.ofKind(group, kind).length > 0 || tree.outside.some((each) => each.kind === kind);
      if (comesWithCloud && !isDeclared) continue;
      const named = absentOf(tree, group, kind).filter(({ name }) => !ofClouds.some((cloud) => cloud.test(`${kind} ${name}`)));
      reportMissing(tree, named, "correct the name, make it, or declare it as made outside", report);
    }
  },
};
