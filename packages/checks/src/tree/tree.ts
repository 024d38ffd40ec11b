import { groupOf, type KubeObject, type Outside } from "@ashlar/model";

/** An object of a cluster, and who deploys it. */
export interface Placed {
  readonly object: KubeObject;
  /** The app or brick that deploys it, if that is known. */
  readonly app?: string;
  /** Its manifest, if it has one: `clusters/prod-eu/apps/shop/deployment-web.yaml`. */
  readonly path?: string;
}

/** What a rule about many objects is given to look at. */
export interface TreeOf {
  readonly kubernetes: string;
  readonly objects: readonly Placed[];
  readonly outside?: readonly Outside[];
  /** Every file below the cluster's folder, those that hold no object too; left out where nobody knows. */
  readonly files?: readonly string[];
  /** Whether this is all that the cluster runs, but for `outside`. Left out: it is if the tree has Argo CD Applications. */
  readonly whole?: boolean;
  /** Whether `outside` has all that the charts and upstream folders of its Applications make, as their locks record it. */
  readonly locked?: boolean;
}

/** Everything that will be in one cluster, with the ways to find it. */
export interface Tree extends Required<Omit<TreeOf, "files">>, Pick<TreeOf, "files"> {
  /** All objects of a kind: `ofKind("apps", "Deployment")`; the core group is the empty string. */
  readonly ofKind: (group: string, kind: string) => readonly Placed[];
  /** The object of that name; what has no namespace written, as cluster-wide kinds have not, is found in `default`. */
  readonly find: (group: string, kind: string, namespace: string, name: string) => Placed | undefined;
}

/** Where an object lives; what has no namespace written is taken to live in `default`. */
export const namespaceOf = ({ metadata }: KubeObject): string => metadata.namespace ?? "default";

/** How the tables of this package name a kind: `apps Deployment`, ` Service`. */
export const kindOf = ({ apiVersion, kind }: KubeObject): string => `${groupOf(apiVersion)} ${kind}`;

/** An object that can be told from others at all: rules about many pass over what has no kind or no name. */
const isNamed = ({ object }: Placed): boolean =>
  typeof object?.apiVersion === "string" &&
  typeof object.kind === "string" &&
  typeof object.metadata === "object" &&
  object.metadata !== null &&
  typeof (object.metadata.name ?? object.metadata.generateName) === "string";

/** Indexes the objects of a cluster, once. */
export const treeOf = ({ kubernetes, objects: all, outside = [], files, whole, locked = false }: TreeOf): Tree => {
  const objects = all.filter(isNamed);
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
    ...(files && { files }),
    whole: whole ?? byKind.has("argoproj.io Application"),
    locked,
    ofKind: (group, kind) => byKind.get(`${group} ${kind}`) ?? [],
    find: (group, kind, namespace, name) => named(`${group} ${kind}`).get(`${namespace}/${name}`),
  };
};
