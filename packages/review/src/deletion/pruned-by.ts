import { type Application, isHook, type Placed } from "@ashlar/checks/tree";
import { isLedElsewhere } from "./applications.ts";
import type { Leaving } from "./departure.ts";
import { isEmptied } from "./is-emptied.ts";
import { isMarked } from "./is-marked.ts";
import { refusalOf } from "./refusal.ts";
import type { Sides } from "./sides.ts";
import { syncOption } from "./sync-option.ts";

const reasonToStay = (sides: Sides, placed: Placed, was: Application, is: Application): Leaving | undefined => {
  if (isLedElsewhere(was, is))
    return { path: "orphaned", because: [`Application ${is.name} deploys to another cluster now and deletes nothing on this one`] };
  if (!isMarked(sides.before, placed, was))
    return { path: "orphaned", because: ["Argo CD does not count a CRD among what an Application owns"] };
  if (isHook(placed)) return { path: "orphaned", because: ["it is a hook, and Argo CD prunes no hooks"] };
  const refusal = refusalOf(sides, placed, is);
  if (refusal !== undefined) return { path: "orphaned", because: [refusal] };
  if (is.automated === undefined)
    return { path: "orphaned", because: [`Application ${is.name} is synced by hand: it stays until somebody prunes`] };
  if (!is.automated.prune) return { path: "orphaned", because: [`Application ${is.name} syncs by itself without pruning`] };
  if (syncOption(placed, is, "Prune") === "false") return { path: "kept", because: ["Prune=false"] };
  if (isEmptied(sides, was))
    return { path: "kept", because: [`nothing would be left of Application ${is.name}, which Argo CD does not sync without allowEmpty`] };
  return undefined;
};

/**
 * What the Application that synced an object does with it in its next sync (Argo CD 3.5, gitops-engine/pkg/sync/sync_context.go):
 * `Prune=false` saves it and `Prune=confirm` holds the sync up; `Delete=false` and Helm's `keep` are not asked.
 * @param was the Application as it synced the object
 * @param is the Application as it is now
 */
export const prunedBy = (sides: Sides, placed: Placed, was: Application, is: Application): Leaving => {
  const by = { by: is.name };
  const staying = reasonToStay(sides, placed, was, is);
  if (staying !== undefined) return { ...staying, ...by };
  if (syncOption(placed, is, "Prune") === "confirm")
    return {
      path: "awaits-confirmation",
      because: [`Prune=confirm: the sync of Application ${is.name} waits until somebody confirms`],
      ...by,
    };
  return { path: "pruned", because: [], ...by };
};
