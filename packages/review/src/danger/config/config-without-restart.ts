import { configKinds, dataChanges } from "../config-data.ts";
import type { DangerRule } from "../danger-rule.ts";
import { describeReaders, readersOfChange } from "../readers-of-change.ts";
import { startsAgain } from "../reloads.ts";

export const configWithoutRestart: DangerRule = {
  name: "config-without-restart",
  danger: "CONFIG",
  tells: "A ConfigMap or a Secret changes, and pods that read it only when they start run on with the old values",
  kinds: configKinds,
  find: (change, context) => {
    const fields = dataChanges(change);
    if (fields.length === 0) return [];
    const waiting = readersOfChange(change, context).filter(({ workload }) => !startsAgain(context, workload));
    const variables = waiting.filter(({ as }) => as === "variables");
    const alone = waiting.filter(({ as }) => as === "one file");
    const files = waiting.filter(({ as }) => as === "files");
    if (waiting.length === 0) return [];
    const said = [
      ...(variables.length === 0 ? [] : [`the pods of ${describeReaders(variables)} run on with the old values until they are replaced`]),
      ...(alone.length === 0 ? [] : [`the pods of ${describeReaders(alone)} keep the old file until they are replaced (subPath)`]),
      ...(files.length === 0
        ? []
        : [
            `the pods of ${describeReaders(files)} see the new files after a minute or two, without a restart: it is the program's to look again`,
          ]),
    ];
    const message = said.join("; ");
    return [
      {
        message: message.charAt(0).toUpperCase() + message.slice(1),
        remedy: "let an annotation of the pod template carry a checksum of it, or restart them by hand",
        fields,
      },
    ];
  },
};
