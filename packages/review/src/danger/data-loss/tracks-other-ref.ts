import { type Application, syncedBy, type Tree, text } from "@ashlar/checks/tree";
import { applicationIn } from "../../deletion/applications.ts";
import type { ObjectChange } from "../../diff/object-change.ts";
import type { Context, DangerRule } from "../danger-rule.ts";

/** The ref at which an Application reads the tree itself. */
const refOf = (tree: Tree, application: Application | undefined): string | undefined => {
  const own = application?.sources.find(
    (source) => source.chart === undefined && source.folder !== undefined && !syncedBy(tree).isForeign(source),
  );
  return text(own?.value.targetRevision);
};

const moveOf = ({ kind, before, after }: ObjectChange, context: Context): string | undefined => {
  if (kind !== "argoproj.io Application") return undefined;
  const was = refOf(context.before, applicationIn(context.before, before));
  const is = refOf(context.after, applicationIn(context.after, after));
  return was === undefined || is === undefined || was === is ? undefined : `${is} instead of ${was}`;
};

const isRevision = ({ pattern }: { readonly pattern: string }): boolean => pattern.endsWith(".targetRevision");

export const tracksOtherRef: DangerRule = {
  name: "tracks-other-ref",
  danger: "DATA-LOSS",
  tells:
    "A cluster's Applications read the tree at another branch or tag: what differs there is not in this review, and is deleted where it is missing",
  kinds: ["argoproj.io Application"],
  find: (change, context) => {
    const move = moveOf(change, context);
    if (move === undefined) return [];
    const { name } = change.identity;
    const fields = change.fields.filter(isRevision);
    // Once for a cluster: all its Applications move together.
    const first = [...context.changes.values()].find((each) => moveOf(each, context) === move);
    if (first !== undefined && first.identity.name !== name)
      return [{ danger: "CONFIG", message: `Application ${name} reads the tree at ${move}, as ${first.identity.name} does`, fields }];
    return [
      {
        message: `Application ${name} reads the tree at ${move}: what differs there is not in this review, and what is missing there is deleted`,
        remedy: "move the ref to the commit that is deployed first, then let the Applications track it",
        fields,
      },
    ];
  },
};
