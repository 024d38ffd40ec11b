import { groupOf, type KubeObject, type Outside } from "@ashlar/model";

/** An object of a cluster, and who deploys it. */
export interface Placed {
  readonly object: KubeObject;
  /** The app or brick that deploys it, if that is known. */
  readonly app?: string;
  /** Its manifest, if it has one: `clusters/prod-eu/apps/shop/deployment-web.yaml`. */
  readonly path?: string;
}

/** Everything that will be in one cluster, with the ways to find it. */
export interface Tree {
  /** The minor version of Kubernetes: `1.36`. */
  readonly kubernetes: string;
  readonly objects: readonly Placed[];
  /** What charts of the cluster make, by their locks, and what its module declares. */
  readonly outside: readonly Outside[];
  /** All objects of a kind: `ofKind("apps", "Deployment")`; the core group is the empty string. */
  readonly ofKind: (group: string, kind: string) => readonly Placed[];
  /** The object of that name; what has no namespace written is taken to live in `default`. */
  readonly find: (group: string, kind: string, namespace: string, name: string) => Placed | undefined;
}

/** What a rule about many objects is given to look at. */
export interface TreeOf {
  readonly kubernetes: string;
  readonly objects: readonly Placed[];
  readonly outside?: readonly Outside[];
}

/** Where an object lives; what has no namespace written is taken to live in `default`. */
export const namespaceOf = ({ metadata }: KubeObject): string => metadata.namespace ?? "default";

/** How the tables of this package name a kind: `apps Deployment`, ` Service`. */
export const kindOf = ({ apiVersion, kind }: KubeObject): string => `${groupOf(apiVersion)} ${kind}`;

/** Indexes the objects of a cluster, once. */
export const treeOf = ({ kubernetes, objects, outside = [] }: TreeOf): Tree => {
  const byKind = Map.groupBy(objects, ({ object }) => kindOf(object));
  const byName = new Map<string, ReadonlyMap<string, Placed>>();
  const named = (key: string): ReadonlyMap<string, Placed> => {
    const known = byName.get(key);
    if (known !== undefined) return known;
    const made = new Map((byKind.get(key) ?? []).map((each) => [`${namespaceOf(each.object)}/${each.object.metadata.name}`, each]));
    byName.set(key, made);
    return made;
  };
  return {
    kubernetes,
    objects,
    outside,
    ofKind: (group, kind) => byKind.get(`${group} ${kind}`) ?? [],
    find: (group, kind, namespace, name) => named(`${group} ${kind}`).get(`${namespace}/${name}`),
  };
};
