import { annotation, annotations, deletePoliciesOf, hooksOf, listOf } from "@ashlar/checks/tree";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Danger } from "../danger.ts";
import type { Context } from "../danger-rule.ts";
import { hasSyncOption } from "./has-sync-option.ts";

/** Kinds that Argo CD never deletes to replace them, for too much hangs on them. */
const neverDeleted: ReadonlySet<string> = new Set(["apiextensions.k8s.io CustomResourceDefinition", " Namespace"]);

/** What goes with an object that is deleted and made anew; with others nothing that lasts. */
const dangers: Readonly<Record<string, Danger>> = {
  " PersistentVolumeClaim": "DATA-LOSS",
  " Pod": "RESTART",
  " Service": "OUTAGE",
  "apps DaemonSet": "OUTAGE",
  "apps Deployment": "OUTAGE",
  "apps ReplicaSet": "OUTAGE",
  "apps StatefulSet": "OUTAGE",
  "batch Job": "RESTART",
};

export const dangerOfRemaking = (kind: string): Danger => dangers[kind] ?? "CONFIG";

/** Hooks are deleted before they are made again, unless another policy is written. */
const leavesBefore: ReadonlySet<string> = new Set(["BeforeHookCreation", "HookSucceeded"]);

/**
 * How Argo CD comes to delete an object and make it anew, so that no field of it is immutable; undefined where it applies the change to the
 * live object (Argo CD 3.5, gitops-engine: applyObject in pkg/sync/sync_context.go, DeletePolicies in pkg/sync/hook). `Force=true` alone
 * replaces what a client-side apply cannot change; a server-side apply does not heed it.
 */
export const remade = ({ before, after, kind }: ObjectChange, { after: tree }: Context): string | undefined => {
  if (before === undefined || after === undefined) return undefined;
  if (hooksOf(after).length > 0 && deletePoliciesOf(after).some((each) => leavesBefore.has(each))) return "a hook";
  if (neverDeleted.has(kind)) return undefined;
  const has = (option: string): boolean =>
    hasSyncOption(tree, after, option) || listOf(annotation(before, annotations.syncOptions)).includes(option);
  if (!has("Force=true")) return undefined;
  if (has("Replace=true")) return "Force=true and Replace=true";
  return hasSyncOption(tree, after, "ServerSideApply=true") ? undefined : "Force=true";
};
