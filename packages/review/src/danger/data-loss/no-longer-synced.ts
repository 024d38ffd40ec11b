import { applicationIn, isLedElsewhere, syncedObjects } from "../../deletion/applications.ts";
import { isDeletion } from "../../deletion/departure.ts";
import { unsyncedBy } from "../../deletion/unsynced.ts";
import { changesAt } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { counted, tally } from "./counted.ts";
import { holdsData } from "./holder-of.ts";

const places = ["spec.source", "spec.sources", "spec.destination"];

export const noLongerSynced: DangerRule = {
  name: "no-longer-synced",
  danger: "DATA-LOSS",
  tells: "An Application changes where it looks, so that it deletes objects whose manifests are still in the tree",
  kinds: ["argoproj.io Application"],
  find: (change, context) => {
    const fields = places.flatMap((place) => changesAt(change.fields, place));
    const [was, is] = [applicationIn(context.before, change.before), applicationIn(context.after, change.after)];
    if (fields.length === 0 || was === undefined || is === undefined) return [];
    const synced = syncedObjects(context.before, was);
    const { name } = change.identity;
    if (isLedElsewhere(was, is)) {
      const message = `Application ${name} deploys to another cluster: ${counted(synced.length, "object")} of its folder ${synced.length === 1 ? "is" : "are"} made there, and those of this one stay without anybody who looks after them`;
      return [{ danger: "CONFIG", message, fields: changesAt(change.fields, "spec.destination") }];
    }
    const all = unsyncedBy(change, context)
      .filter(({ departure }) => isDeletion(departure))
      .map(({ placed }) => placed);
    if (all.length === 0) return [];
    return [
      {
        ...(!all.some((placed) => holdsData(placed, context.before)) && { danger: "OUTAGE" as const }),
        message: `Application ${name} no longer syncs ${counted(all.length, "object")} whose manifests are still there (${tally(all.map(({ object }) => object.kind))}), and deletes what it no longer finds`,
        remedy: "undo it, or delete the manifests, so that the review shows what goes",
        fields,
      },
    ];
  },
};
