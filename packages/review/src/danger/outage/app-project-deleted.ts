import { applicationsOf } from "@ashlar/checks/tree";
import { isDeletion } from "../../deletion/departure.ts";
import { departureOf } from "../../deletion/departure-of.ts";
import type { DangerRule } from "../danger-rule.ts";

export const appProjectDeleted: DangerRule = {
  name: "app-project-deleted",
  danger: "OUTAGE",
  tells: "An AppProject is deleted that Applications still use: they sync no more, and cannot be deleted either",
  kinds: ["argoproj.io AppProject"],
  of: ["deleted"],
  find: (change, context) => {
    const departure = departureOf(change, context);
    const { name } = change.identity;
    const users = applicationsOf(context.after).filter(({ project }) => project === name);
    const [first] = users;
    if (first === undefined || departure === undefined || !isDeletion(departure)) return [];
    const others = users.length === 1 ? "" : ` and ${users.length - 1} more`;
    return [
      {
        message: `AppProject ${name} is deleted, and Application ${first.name}${others} of it ${users.length === 1 ? "syncs" : "sync"} no more`,
        remedy: "give its Applications another project in a commit before",
      },
    ];
  },
};
