import type { Tree } from "./tree.ts";

/** What is read off a tree once, when a rule first asks for it, and kept as long as the tree is. */
export const perTree = <Made>(make: (tree: Tree) => Made): ((tree: Tree) => Made) => {
  const made = new WeakMap<Tree, { readonly is: Made }>();
  return (tree) => {
    const known = made.get(tree);
    if (known !== undefined) return known.is;
    const is = make(tree);
    made.set(tree, { is });
    return is;
  };
};
