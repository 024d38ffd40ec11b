import { isDeletion } from "../../deletion/departure.ts";
import { departureOf } from "../../deletion/departure-of.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { DangerRule } from "../danger-rule.ts";

export const leftBehind: DangerRule = {
  name: "left-behind",
  danger: "CONFIG",
  tells: "The manifest of an object goes and the object stays in the cluster, where nothing looks after it any more",
  of: ["deleted"],
  find: (change, context) => {
    const departure = departureOf(change, context);
    if (departure === undefined || isDeletion(departure)) return [];
    const why = departure.because.at(-1);
    return [
      {
        message: `${describeIdentity(change.identity)} stays in the cluster without its manifest${why === undefined ? "" : `: ${why}`}`,
        remedy: "delete it by hand when it is not needed any more",
      },
    ];
  },
};
