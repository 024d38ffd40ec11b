import type { Placed } from "../tree/tree.ts";
import { annotation, annotations, listOf } from "./annotations.ts";

/** Phases in which Argo CD runs hooks; `Skip` runs never, and the last two run when the Application goes (Argo CD 3.5). */
export const hookTypes = ["PreSync", "Sync", "PostSync", "SyncFail", "Skip", "PreDelete", "PostDelete"] as const;

export const deletePolicies = ["HookSucceeded", "HookFailed", "BeforeHookCreation"] as const;

const isHookType = (value: string): boolean => (hookTypes as readonly string[]).includes(value);

/** Helm's hooks as Argo CD takes them (Argo CD 3.5, gitops-engine/pkg/sync/hook/helm). */
const ofHelm: ReadonlyMap<string, string> = new Map([
  ["pre-install", "PreSync"],
  ["pre-upgrade", "PreSync"],
  ["post-install", "PostSync"],
  ["post-upgrade", "PostSync"],
]);

/** The phases in which an object is a hook; none for what is synced as any other. */
export const hooksOf = (placed: Placed): readonly string[] => {
  const own = listOf(annotation(placed, annotations.hook)).filter(isHookType);
  return own.length > 0 ? own : listOf(annotation(placed, "helm.sh/hook")).flatMap((each) => ofHelm.get(each) ?? []);
};

const isNumber = (text: string | undefined): text is string => text !== undefined && /^[+-]?\d+$/.test(text);

/** Argo CD takes a wave that is no number for none, and then asks for Helm's weight (Argo CD 3.5, gitops-engine/pkg/sync/syncwaves). */
export const waveOf = (placed: Placed): number => {
  const wave = annotation(placed, annotations.wave);
  if (isNumber(wave)) return Number(wave);
  const weight = annotation(placed, "helm.sh/hook-weight");
  return isNumber(weight) ? Number(weight) : 0;
};
