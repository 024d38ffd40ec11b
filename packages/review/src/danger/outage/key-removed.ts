import { namespaceOf } from "@ashlar/checks/tree";
import { changesWithin } from "../../diff/field-change.ts";
import type { DangerRule } from "../danger-rule.ts";
import { listNames } from "../served-by.ts";
import { describeReferrers, whoMissesKey } from "./broken-references.ts";

const maps = ["data", "stringData", "binaryData"] as const;

export const keyRemoved: DangerRule = {
  name: "key-removed",
  danger: "OUTAGE",
  tells: "A ConfigMap or a Secret loses a key that pods still name",
  kinds: [" ConfigMap", " Secret"],
  find: ({ identity, after, fields }, context) => {
    const removed = maps.flatMap((map) => changesWithin(fields, map)).filter((field) => field.after === undefined);
    if (removed.length === 0 || after === undefined) return [];
    const keys = new Map(removed.map((field) => [field.path[1]?.name, field]));
    const missed = whoMissesKey(context.after, identity.kind, namespaceOf(after.object), identity.name).filter(({ key }) => keys.has(key));
    if (missed.length === 0) return [];
    const lost = new Set(missed.map(({ key }) => key ?? ""));
    return [
      {
        message: `${describeReferrers(missed, "still names", "still name")} ${listNames([...lost])}: pods that run stay, and none starts again`,
        remedy: "change those who name the key first, and remove it in a later change",
        fields: [...lost].flatMap((key) => keys.get(key) ?? []),
      },
    ];
  },
};
