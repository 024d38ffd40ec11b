import type { Problem } from "@ashlar/model";
import { clustersFolder } from "@ashlar/render";
import { cutRows } from "../cut-rows.ts";
import { plural } from "../render-report.ts";
import { type HandEdit, handEditsIn } from "./hand-edit.ts";
import { handEditProblem } from "./hand-edit-problem.ts";
import { type Differing, workTree } from "./work-tree.ts";

/** Whether the work tree holds what its modules render, and if not, why not. */
export interface TreeState {
  /** Why a review of it would be of something else than what is rendered: empty where the tree is fresh. Hand edits are among them. */
  readonly problems: readonly Problem[];
  readonly edits: readonly HandEdit[];
}

const kindOf = ({ wanted, current }: Differing): string => (current === undefined ? "create" : wanted === undefined ? "remove" : "update");

const staleProblem = (stale: readonly Differing[], hasEdits: boolean): Problem => {
  const rows = stale.map((each) => `  ${kindOf(each)}  ${each.file}`);
  return {
    rule: "stale-tree",
    message: `${clustersFolder}/ is stale: ${plural(stale.length, "manifest")} ${stale.length === 1 ? "differs" : "differ"} from what the modules render\n${cutRows(rows).join("\n")}`,
    remedy: hasEdits
      ? "take over or drop what was edited by hand, for a render writes over it; then render and commit: npm start"
      : "render and commit: npm start",
  };
};

/** Holds the work tree against its modules. What a person edited is told as that, with who and when; the rest is stale. */
export const treeState = async (root: string): Promise<TreeState> => {
  const tree = await workTree(root);
  const edits = handEditsIn(root, tree);
  const edited = new Set(edits.map(({ differing }) => differing));
  const stale = tree.differing.filter((each) => !edited.has(each));
  return {
    problems: [...(stale.length > 0 ? [staleProblem(stale, edits.length > 0)] : []), ...edits.map(handEditProblem), ...tree.problems],
    edits,
  };
};
