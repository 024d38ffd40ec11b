import { namespaceOf, type Placed, perTree, type Tree } from "@ashlar/checks/tree";

const appsOf = perTree((tree: Tree): ReadonlySet<string> => new Set(tree.objects.flatMap(({ app }) => app ?? [])));
const namespacesOf = perTree((tree: Tree): ReadonlySet<string> => new Set(tree.objects.map(({ object }) => namespaceOf(object))));

/**
 * Whether what an object guarded is still there without it: its app, or where that is not known anything in its namespace. With the whole
 * app gone nothing is opened.
 */
export const staysWithout = (after: Tree, { app, object }: Placed): boolean =>
  app === undefined
    ? object.metadata.namespace === undefined || namespacesOf(after).has(object.metadata.namespace)
    : appsOf(after).has(app);
