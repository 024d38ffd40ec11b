import type { Tree } from "@ashlar/checks/tree";

/** A cluster before and after. */
export interface Sides {
  readonly before: Tree;
  readonly after: Tree;
}

/** What is read off both sides once, when it is first asked for, and kept as long as they are. */
export const perSides = <Made>(make: (sides: Sides) => Made): ((sides: Sides) => Made) => {
  const made = new WeakMap<Tree, WeakMap<Tree, { readonly is: Made }>>();
  return ({ before, after }) => {
    const ofBefore = made.get(before) ?? new WeakMap<Tree, { readonly is: Made }>();
    made.set(before, ofBefore);
    const known = ofBefore.get(after) ?? { is: make({ before, after }) };
    ofBefore.set(after, known);
    return known.is;
  };
};
