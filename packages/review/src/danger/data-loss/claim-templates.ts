import { at, records, text } from "@ashlar/checks/tree";

/** The names of a StatefulSet's claim templates, or of another kind's that has them in the same place. */
export const claimTemplates = (object: unknown): readonly string[] =>
  records(at(object, "spec").volumeClaimTemplates).flatMap((each) => text(at(each, "metadata").name) ?? []);

/** Whether a StatefulSet deletes its claims when it is deleted or scaled down; it keeps them unless it says so (Kubernetes 1.36). */
export const deletesClaims = (object: unknown, when: "whenDeleted" | "whenScaled"): boolean =>
  at(object, "spec", "persistentVolumeClaimRetentionPolicy")[when] === "Delete" && claimTemplates(object).length > 0;

export const replicasOf = (object: unknown): number => {
  const { replicas } = at(object, "spec");
  return typeof replicas === "number" ? replicas : 1;
};

/** `data-web-0 to data-web-2`, for each template: the claims of some of a StatefulSet's pods. */
export const claimsOf = (templates: readonly string[], name: string, from: number, to: number): string =>
  templates
    .map((template) => (to - from === 1 ? `${template}-${name}-${from}` : `${template}-${name}-${from} to ${template}-${name}-${to - 1}`))
    .join(", ");
