import type { Application } from "@ashlar/checks/tree";
import { applicationIn, cascades, sameApplication, syncedObjects } from "../../deletion/applications.ts";
import { isDeletion } from "../../deletion/departure.ts";
import { departureOfObject } from "../../deletion/departure-of.ts";
import { describeWay } from "../../deletion/describe-departure.ts";
import type { Sides } from "../../deletion/sides.ts";
import type { DangerRule } from "../danger-rule.ts";
import { counted, tally } from "./counted.ts";
import { lossOf } from "./loss-of.ts";

interface Taken {
  /** Kinds of what is deleted with it. */
  readonly gone: readonly string[];
  readonly kept: number;
  /** What another Application syncs now, by that Application's name. */
  readonly moved: readonly string[];
}

const takenBy = (application: Application, sides: Sides): Taken => {
  const gone: string[] = [];
  const moved: string[] = [];
  let kept = 0;
  for (const placed of syncedObjects(sides.before, application)) {
    const departure = departureOfObject(placed, sides);
    const path = departure?.released ?? departure?.path;
    if (path === undefined || !isDeletion({ path })) kept++;
    else if (departure?.to !== undefined) moved.push(departure.to);
    else gone.push(placed.object.kind);
  }
  return { gone, kept, moved };
};

const chartsOf = ({ sources }: Application): readonly string[] => sources.flatMap(({ chart }) => chart ?? []);

/** What goes with an Application, and what does not. */
const inWords = (application: Application, { gone, kept, moved }: Taken): readonly string[] => {
  const charts = chartsOf(application);
  return [
    ...(gone.length > 0 ? [`${counted(gone.length, "object")} of its folder (${tally(gone)})`] : []),
    ...(charts.length > 0 ? [`all that ${charts.length === 1 ? "chart" : "charts"} ${charts.join(", ")} made`] : []),
    ...(moved.length > 0
      ? [`${counted(moved.length, "object")} of its folder, which Application ${moved[0]} makes anew unless it has taken them over before`]
      : []),
    ...(kept > 0 ? [`but ${counted(kept, "object")} of its folder ${kept === 1 ? "stays" : "stay"}`] : []),
  ];
};

export const applicationDeleted: DangerRule = {
  name: "application-deleted",
  danger: "DATA-LOSS",
  tells: "An Application is deleted that takes along what it deployed, by its finalizer; a renamed one is deleted and made anew",
  kinds: ["argoproj.io Application"],
  of: ["deleted"],
  find: (change, context) => {
    const loss = lossOf(change, context);
    const application = applicationIn(context.before, change.before);
    if (loss === undefined || application === undefined || !cascades(application)) return [];
    if (sameApplication(context.after, application) !== undefined) return [];
    const { name } = change.identity;
    const taken = takenBy(application, context);
    const what = inWords(application, taken).join(", ");
    const renamed = change.renamedTo === undefined && taken.moved.length === 0 ? "" : "Argo CD knows no rename: ";
    return [
      {
        message: `${renamed}Application ${name} is ${describeWay(loss)}, and with it ${what === "" ? "all that it deployed" : what}`,
        remedy:
          renamed === ""
            ? "if it is to stay, keep its manifest; if only Argo CD is to let go of it, take its finalizer away in a commit before"
            : "keep the name and change the folder alone; or take the finalizer away in a commit before, so that the new one takes over what runs",
      },
    ];
  },
};
