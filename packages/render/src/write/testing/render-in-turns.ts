import { writeTree } from "../write-tree.ts";
import { removable, treeA, treeB } from "./turning-trees.ts";

// For the kill test: turns one tree into the other, for ever, and says when it begins and after each turn.
const root = process.argv[2] ?? "";
process.stdout.write("begins\n");
for (;;) {
  for (const tree of [treeB, treeA]) {
    const { problems } = writeTree(root, tree, { remove: removable });
    const error = problems.find(({ severity }) => severity !== "warning");
    if (error !== undefined) throw new Error(JSON.stringify(error));
    process.stdout.write("turned\n");
  }
}
