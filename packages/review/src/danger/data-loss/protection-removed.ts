import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";
import { holdsData } from "./holder-of.ts";
import { protectionsOf } from "./protections.ts";

export const protectionRemoved: DangerRule = {
  name: "protection-removed",
  danger: "DATA-LOSS",
  tells: "What kept an object, or the data that it holds, from being deleted is taken away: a sync option, a policy, a retention",
  find: ({ before, after, fields, identity }, context) => {
    if (before === undefined || after === undefined || fields.length === 0) return [];
    const left = new Set(protectionsOf(after, context.after).map(({ name }) => name));
    const gone = protectionsOf(before, context.before).filter(({ name }) => !left.has(name));
    if (gone.length === 0) return [];
    const names = new Set(gone.map(({ field }) => field));
    const loses = gone.some(({ ofData }) => ofData) || holdsData(before, context.before) || holdsData(after, context.after);
    return [
      {
        ...(!loses && { danger: "CONFIG" as const }),
        message: `${describeIdentity(identity)} loses what protects it (${gone.map(({ written }) => written).join(", ")}): from now on it goes with its manifest, its Application or its owner`,
        remedy: "leave it as it is, unless it shall be deleted next",
        fields: fields.filter(({ path }) => path.some(({ name }) => names.has(name))),
      },
    ];
  },
};
