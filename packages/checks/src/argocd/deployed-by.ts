import { perTree } from "../tree/per-tree.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import type { Application } from "./applications.ts";
import { syncedBy } from "./synced-by.ts";

/** Objects that the same Applications deploy: as a rule one, and all objects of its folder. */
export interface Deployment {
  readonly applications: readonly Application[];
  readonly objects: readonly Placed[];
}

/** All objects whose folder is known, by the Applications that deploy them. */
export const deploymentsOf = perTree((tree: Tree): readonly Deployment[] => {
  const { of } = syncedBy(tree);
  const found: { applications: readonly Application[]; objects: Placed[] }[] = [];
  for (const placed of tree.objects) {
    const applications = of(placed);
    if (applications === undefined) continue;
    const last = found.at(-1);
    // Files come folder by folder.
    if (last?.applications === applications) last.objects.push(placed);
    else found.push({ applications, objects: [placed] });
  }
  return found;
});

const none: readonly Application[] = [];

/** The Applications that deploy an object, by the folder of its manifest. */
export const applicationsFor = (tree: Tree, placed: Placed): readonly Application[] => syncedBy(tree).of(placed) ?? none;

/** Whether two objects are deployed by the same Application, and by that alone. */
export const areTogether = (tree: Tree, one: Placed, other: Placed): boolean => {
  const [ofOne, ofOther] = [applicationsFor(tree, one), applicationsFor(tree, other)];
  return ofOne.length === 1 && ofOther.length === 1 && ofOne[0] === ofOther[0];
};
