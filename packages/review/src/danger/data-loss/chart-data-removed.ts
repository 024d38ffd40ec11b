import type { LockedObject } from "@ashlar/model";
import { upstreamUpdates } from "../../charts/upstream-updates.ts";
import { applicationIn } from "../../deletion/applications.ts";
import type { DangerRule } from "../danger-rule.ts";
import { dataHolders } from "./data-holders.ts";

const losses: Readonly<Record<string, string>> = {
  " Namespace": "all that is in it",
  " PersistentVolume": "its binding, and the disk unless it is retained",
  " PersistentVolumeClaim": "its volume, unless that is retained",
  "apps StatefulSet": "its pods; one of another name starts with empty volumes",
};

const lossOf = ({ group, kind }: LockedObject): string | undefined => {
  const key = `${group} ${kind}`;
  return losses[key] ?? (Object.hasOwn(dataHolders, key) ? dataHolders[key]?.loses : undefined);
};

export const chartDataRemoved: DangerRule = {
  name: "chart-data-removed",
  danger: "DATA-LOSS",
  tells: "A new version of a chart makes an object no more that holds data, and Argo CD prunes it",
  kinds: ["argoproj.io Application"],
  find: (change, { charts, after }) => {
    const application = applicationIn(after, change.after);
    if (application?.automated?.prune !== true || application.options.has("Prune=false")) return [];
    return upstreamUpdates(change, charts).flatMap(({ name, after: version, difference: { objectsRemoved } }) =>
      objectsRemoved.flatMap((object) => {
        const loss = lossOf(object);
        if (loss === undefined) return [];
        const place = object.namespace === undefined ? object.name : `${object.namespace}/${object.name}`;
        return [
          {
            message: `${name} ${version} no longer makes ${object.kind} ${place}: it is pruned, and with it ${loss}`,
            remedy: "see in the notes of the release what takes its place, and move the data first",
          },
        ];
      }),
    );
  },
};
