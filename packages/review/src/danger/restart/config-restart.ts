import { configKinds, dataChanges } from "../config-data.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeReaders, readersOfChange } from "../readers-of-change.ts";
import { startsAgain } from "../reloads.ts";

export const configRestart: DangerRule = {
  name: "config-restart",
  danger: "RESTART",
  tells: "A ConfigMap or a Secret changes, and all pods that read it are replaced in the same change",
  kinds: configKinds,
  find: (change, context) => {
    const fields = dataChanges(change);
    const readers = fields.length === 0 ? [] : readersOfChange(change, context);
    if (readers.length === 0 || !readers.every(({ workload }) => startsAgain(context, workload))) return [];
    const what = readers.every(({ as }) => as === "variables") ? "values" : "files";
    return [
      { message: `Pods of ${describeReaders(readers)} are replaced in the same change, and the new ones read the new ${what}`, fields },
    ];
  },
};
