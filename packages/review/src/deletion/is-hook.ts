import { annotations, hooksOf, type Placed } from "@ashlar/checks/tree";

/**
 * Whether Argo CD takes an object for a hook, which it neither compares nor prunes (Argo CD 3.5, gitops-engine/pkg/sync/hook): what says so,
 * even if it names no phase that Argo CD knows, as Helm's tests do; but for what is only skipped, and for CRDs of Helm 2.
 */
export const isHook = (placed: Placed): boolean => {
  const { annotations: said = {} } = placed.object.metadata;
  const own = said[annotations.hook];
  const phases = new Set(hooksOf(placed));
  if (own !== undefined) return !(phases.size === 1 && phases.has("Skip"));
  const ofHelm = said["helm.sh/hook"];
  return ofHelm !== undefined && ofHelm !== "crd-install";
};
