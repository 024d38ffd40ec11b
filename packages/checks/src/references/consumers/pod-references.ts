import type { Value } from "../../rule/object-rule.ts";
import { containerKinds, type PodSource } from "../../tree/pods.ts";
import { records } from "../../tree/read.ts";
import { clusterWide, type Note, secret, serviceAccount } from "../reference.ts";
import { containerReferences } from "./container-references.ts";
import { volumeReferences } from "./volume-references.ts";

/** Everything that the pods of a template name. Most fields are not there in most pods, and a path is made only of those that are. */
export const podReferences = (pod: PodSource, note: Note): void => {
  const { spec, path, namespace } = pod;
  const volumes = records(spec.volumes);
  for (const kind of containerKinds) {
    const containers = records(spec[kind]);
    for (let index = 0; index < containers.length; index++)
      containerReferences(containers[index] as Value, volumes, namespace, (target, below, details) =>
        note(target, [...path, kind, index, ...below], details),
      );
  }
  for (let index = 0; index < volumes.length; index++)
    volumeReferences(volumes[index] as Value, namespace, (target, below, details) =>
      note(target, [...path, "volumes", index, ...below], details),
    );
  // The kubelet tries to pull without a pull secret that is not there.
  for (const [index, { name }] of records(spec.imagePullSecrets).entries())
    note(secret(namespace, name), [...path, "imagePullSecrets", index, "name"], { weak: true });
  const account = spec.serviceAccountName === undefined ? "serviceAccount" : "serviceAccountName";
  if (spec[account] !== undefined) note(serviceAccount(namespace, spec[account]), [...path, account]);
  if (spec.priorityClassName !== undefined)
    note(clusterWide("scheduling.k8s.io", "PriorityClass", spec.priorityClassName), [...path, "priorityClassName"]);
  if (spec.runtimeClassName !== undefined)
    note(clusterWide("node.k8s.io", "RuntimeClass", spec.runtimeClassName), [...path, "runtimeClassName"]);
  for (const [index, { resourceClaimName, resourceClaimTemplateName }] of records(spec.resourceClaims).entries()) {
    const below = [...path, "resourceClaims", index];
    const ofKind = (kind: string, name: unknown) => ({ group: "resource.k8s.io", kind, namespace, name });
    note(ofKind("ResourceClaim", resourceClaimName), [...below, "resourceClaimName"]);
    note(ofKind("ResourceClaimTemplate", resourceClaimTemplateName), [...below, "resourceClaimTemplateName"]);
  }
};
