import type { Placed } from "../tree/tree.ts";
import { annotation, annotations, listOf } from "./annotations.ts";

/** Phases in which Argo CD runs hooks; `Skip` runs never, and the last two run when the Application goes (Argo CD 3.5). */
export const hookTypes = ["PreSync", "Sync", "PostSync", "SyncFail", "Skip", "PreDelete", "PostDelete"] as const;

export const deletePolicies = ["HookSucceeded", "HookFailed", "BeforeHookCreation"] as const;

const ofDeletion: ReadonlySet<string> = new Set(["PreDelete", "PostDelete"]);
const ofSync: ReadonlySet<string> = new Set(hookTypes.filter((type) => !ofDeletion.has(type)));

const helmHook = "helm.sh/hook";

/** Helm's hooks as Argo CD takes them (Argo CD 3.5, gitops-engine/pkg/sync/hook/helm, controller/hook.go). */
const ofHelm: ReadonlyMap<string, string> = new Map([
  ["pre-install", "PreSync"],
  ["pre-upgrade", "PreSync"],
  ["post-install", "PostSync"],
  ["post-upgrade", "PostSync"],
  ["pre-delete", "PreDelete"],
  ["post-delete", "PostDelete"],
]);

/** Helm's delete policies as Argo CD takes them. */
const policiesOfHelm: ReadonlyMap<string, string> = new Map([
  ["before-hook-creation", "BeforeHookCreation"],
  ["hook-failed", "HookFailed"],
  ["hook-succeeded", "HookSucceeded"],
]);

const none: readonly string[] = [];

/**
 * The phases in which an object is a hook; none for what is synced as any other, and for hooks of Helm that Argo CD never runs. Helm's
 * phases of a sync count only where none of Argo CD's is named; those of a deletion always do.
 */
export const hooksOf = (placed: Placed): readonly string[] => {
  if (placed.object.metadata.annotations === undefined) return none;
  const own = listOf(annotation(placed, annotations.hook));
  const helm = listOf(annotation(placed, helmHook)).flatMap((each) => ofHelm.get(each) ?? []);
  const named = own.filter((each) => ofSync.has(each));
  return [
    ...(named.length > 0 ? named : helm.filter((each) => ofSync.has(each))),
    ...[...own, ...helm].filter((each) => ofDeletion.has(each)),
  ];
};

/**
 * Whether Argo CD takes an object for a hook, which it neither compares nor prunes (Argo CD 3.5, controller/hook.go): what says so, even
 * if it names no phase that Argo CD knows, as Helm's tests do; but for what is only skipped, and for CRDs of Helm 2.
 */
export const isHook = (placed: Placed): boolean => {
  const { annotations: said } = placed.object.metadata;
  if (said?.[annotations.hook] === undefined) return said?.[helmHook] !== undefined && said[helmHook] !== "crd-install";
  const phases = new Set(hooksOf(placed));
  return !(phases.size === 1 && phases.has("Skip"));
};

const synced: readonly string[] = ["Sync"];

/** The phases of a sync in which an object is applied: `Sync` for what is no hook; none for what is skipped, or only runs at a deletion. */
export const phasesOf = (placed: Placed): readonly string[] => {
  const hooks = hooksOf(placed);
  return hooks.length === 0 && !isHook(placed) ? synced : hooks.filter((hook) => hook !== "Skip" && !ofDeletion.has(hook));
};

/** When a hook is deleted: before it is made anew, unless it says otherwise (Argo CD 3.5, gitops-engine/pkg/sync/hook). */
export const deletePoliciesOf = (placed: Placed): readonly string[] => {
  const written = [
    ...listOf(annotation(placed, annotations.hookDeletePolicy)).filter((each) => (deletePolicies as readonly string[]).includes(each)),
    ...listOf(annotation(placed, "helm.sh/hook-delete-policy")).flatMap((each) => policiesOfHelm.get(each) ?? []),
  ];
  return written.length > 0 ? written : ["BeforeHookCreation"];
};
