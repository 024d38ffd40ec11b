import { hasPods } from "@ashlar/checks/tree";
import { departureOf } from "../../deletion/departure-of.ts";
import { describeIdentity } from "../../diff/identity.ts";
import type { Danger } from "../danger.ts";
import type { DangerRule } from "../danger-rule.ts";
import { holdsData } from "./holder-of.ts";

/** What is missed at once while it is gone. */
const carriesTraffic: ReadonlySet<string> = new Set([
  " Service",
  "gateway.networking.k8s.io Gateway",
  "gateway.networking.k8s.io GRPCRoute",
  "gateway.networking.k8s.io HTTPRoute",
  "networking.k8s.io Ingress",
]);

export const ownerChanged: DangerRule = {
  name: "owner-changed",
  danger: "DATA-LOSS",
  tells:
    "An object moves from one Application to another: if the first deletes it before the second has taken it over, it is gone for a while",
  find: (change, context) => {
    if (change.before === undefined || change.movedFrom === undefined) return [];
    const departure = departureOf(change, context);
    if (departure?.path !== "moved") return [];
    const { by, to, released } = departure;
    const what = `${describeIdentity(change.identity)} moves from Application ${by} to ${to}`;
    if (released === "kept" || released === "orphaned") return [{ danger: "CONFIG", message: `${what}, and stays as it is` }];
    const isMissed = released !== "cascaded" && (hasPods(change.kind) || carriesTraffic.has(change.kind));
    // What goes with its Application is told there.
    const danger: Danger = holdsData(change.before, context.before) ? "DATA-LOSS" : isMissed ? "OUTAGE" : "CONFIG";
    return [
      {
        danger,
        message: `${what}, which is a race: if the first ${released === "cascaded" ? "is deleted" : "prunes"} before the second has synced, it is deleted and made anew`,
        remedy: "give it `argocd.argoproj.io/sync-options: Prune=false,Delete=false` in a commit before, and take that away after the move",
      },
    ];
  },
};
