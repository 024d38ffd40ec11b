import { type Application, applicationsOf, syncedBy, type Tree, text } from "@ashlar/checks/tree";
import { applicationIn, sameApplication } from "../../deletion/applications.ts";
import { perSides } from "../../deletion/sides.ts";
import type { DangerRule } from "../danger-rule.ts";

/** The ref at which an Application reads the tree itself. */
const refOf = (tree: Tree, application: Application | undefined): string | undefined => {
  const own = application?.sources.find(
    (source) => source.chart === undefined && source.folder !== undefined && !syncedBy(tree).isForeign(source),
  );
  return text(own?.value.targetRevision);
};

/** By what each Application reads the tree at now and did before: the first that moves so. */
const movers = perSides(({ before, after }) => {
  const first = new Map<string, Application>();
  const moves = new Map<Application, string>();
  for (const application of applicationsOf(after)) {
    const [was, is] = [refOf(before, sameApplication(before, application)), refOf(after, application)];
    if (was === undefined || is === undefined || was === is) continue;
    const move = `${is} instead of ${was}`;
    moves.set(application, move);
    if (!first.has(move)) first.set(move, application);
  }
  return { first, moves };
});

const isRevision = ({ pattern }: { readonly pattern: string }): boolean => pattern.endsWith(".targetRevision");

export const tracksOtherRef: DangerRule = {
  name: "tracks-other-ref",
  danger: "DATA-LOSS",
  tells:
    "A cluster's Applications read the tree at another branch or tag: what differs there is not in this review, and is deleted where it is missing",
  kinds: ["argoproj.io Application"],
  find: (change, context) => {
    const application = applicationIn(context.after, change.after);
    const { first, moves } = movers(context);
    const move = application && moves.get(application);
    if (application === undefined || move === undefined) return [];
    // What begins to track the ref that is promoted reads what is reviewed.
    if (context.promotes !== undefined && move.startsWith(`${context.promotes} instead of `)) return [];
    const { name } = application;
    const fields = change.fields.filter(isRevision);
    // Once for a cluster: all its Applications move together.
    const leader = first.get(move);
    if (leader !== undefined && leader !== application)
      return [{ danger: "CONFIG", message: `Application ${name} reads the tree at ${move}, as ${leader.name} does`, fields }];
    return [
      {
        message: `Application ${name} reads the tree at ${move}: what differs there is not in this review, and what is missing there is deleted`,
        remedy: "move the ref to the commit that is deployed first, then let the Applications track it",
        fields,
      },
    ];
  },
};
