import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { GitStore } from "../git-store.ts";
import type { Compared } from "./compared.ts";

/** What the command line says of a review. */
export interface Wanted {
  readonly root: string;
  readonly cwd: string;
  /** Two revisions or two folders, one revision, or nothing. */
  readonly operands: readonly string[];
  /** The branch that it will be merged into. */
  readonly into: string;
  readonly cluster?: string;
  readonly accepted: readonly string[];
  readonly approvals?: readonly string[];
}

/** What git is asked before the rules are loaded, which takes longer. */
export interface Asked {
  readonly store: GitStore;
  readonly compared: Promise<Compared>;
}

/** Whether something of that name on the disk is a folder: then it is no revision. */
const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** Whether two folders are compared, for which no git is needed. */
export const comparesFolders = ({ operands, cwd }: Wanted): boolean =>
  operands.length === 2 && operands.every((operand) => isFolder(resolve(cwd, operand)));
