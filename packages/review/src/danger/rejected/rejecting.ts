import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule, Found } from "../danger-rule.ts";
import { dangerOfRemaking, remade } from "./remade.ts";

/** A rule about what the API server refuses to change in a live object. */
export interface RejectingRule extends Omit<DangerRule, "danger" | "find"> {
  readonly refusals: (change: ObjectChange, context: Context) => readonly Found[];
}

/** What Argo CD deletes and makes anew is not refused: then the finding says so instead. */
export const rejecting = ({ refusals, ...facts }: RejectingRule): DangerRule => ({
  ...facts,
  danger: "REJECTED",
  find: (change, context) => {
    const found = refusals(change, context);
    const how = found.length === 0 ? undefined : remade(change, context);
    if (how === undefined) return found;
    const message = `${change.identity.kind} is deleted and made anew, for it is ${how === "a hook" ? how : `synced with ${how}`}`;
    const fields = found.flatMap((each) => (each.danger === undefined ? (each.fields ?? []) : []));
    return [
      ...found.filter(({ danger }) => danger !== undefined),
      ...(fields.length > 0 ? [{ danger: dangerOfRemaking(change.kind), message, fields }] : []),
    ];
  },
});
