import type { Problem } from "@ashlar/model";
import { treeState } from "./tree-state.ts";

/** Why the work tree is not what its modules render, with the one command that mends it; nothing where it is. */
export const staleTree = async (root: string): Promise<readonly Problem[]> => (await treeState(root)).problems;
