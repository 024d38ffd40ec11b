import { groupOf, type KubeObject, type Outside } from "@ashlar/model";

/** An object of a cluster, and who deploys it. */
export interface Placed {
  readonly object: KubeObject;
  /** The app or brick that deploys it, if that is known. */
  readonly app?: string;
  /** Its manifest, if it has one: `clusters/prod-eu/apps/shop/deployment-web.yaml`. */
  readonly path?: string;
  /** The folder of its manifest, where that is known before the file has a name. */
  readonly folder?: string;
}

/** What a rule about many objects is given to look at. */
export interface TreeOf {
  readonly kubernetes: string;
  readonly objects: readonly Placed[];
  readonly outside?: readonly Outside[];
  /** Files below the cluster's folder that hold no object: kustomizations and what only they read, notes, what does not belong there. */
  readonly others?: readonly string[];
  /** Whether this is all that the cluster runs, but for `outside`. Left out: it is if the tree has Argo CD Applications. */
  readonly whole?: boolean;
  /** Whether `outside` has all that the charts and upstream folders of its Applications make, as their locks record it. */
  readonly locked?: boolean;
}

/** Everything that will be in one cluster, with the ways to find it. */
export interface Tree extends Required<TreeOf> {
  /** All objects by what `kindOf` calls their kind: a rule about some kinds need not look at the rest. */
  readonly kinds: ReadonlyMap<string, readonly Placed[]>;
  /** All objects of a kind: `ofKind("apps", "Deployment")`; the core group is the empty string. */
  readonly ofKind: (group: string, kind: string) => readonly Placed[];
  /** The object of that name; what has no namespace written, as cluster-wide kinds have not, is found in `default`. */
  readonly find: (group: string, kind: string, namespace: string, name: string) => Placed | undefined;
  /** Whether each object of a kind has a namespace and name of its own. */
  readonly areDistinct: (group: string, kind: string) => boolean;
}

/** Where an object lives; what has no namespace written is taken to live in `default`. */
export const namespaceOf = ({ metadata }: KubeObject): string => metadata.namespace ?? "default";

const kindNames = new Map<string, Map<string, string>>();

/** How the tables of this package name a kind: `apps Deployment`, ` Service`. There are few, and each is one text. */
export const kindOf = ({ apiVersion, kind }: KubeObject): string => {
  const named = kindNames.get(apiVersion)?.get(kind);
  if (named !== undefined) return named;
  const name = `${groupOf(apiVersion)} ${kind}`;
  // Manifests that others wrote may say anything.
  if (kindNames.size < 1000) kindNames.set(apiVersion, (kindNames.get(apiVersion) ?? new Map()).set(kind, name));
  return name;
};

/** An object that can be told from others at all: rules about many pass over what has no kind or no name. */
const isNamed = ({ object }: Placed): boolean =>
  typeof object?.apiVersion === "string" &&
  typeof object.kind === "string" &&
  typeof object.metadata === "object" &&
  object.metadata !== null &&
  typeof (object.metadata.name ?? object.metadata.generateName) === "string" &&
  typeof (object.metadata.namespace ?? "") === "string";

const none: readonly Placed[] = [];

type ByName = ReadonlyMap<string, ReadonlyMap<string, Placed>>;

/** By namespace, then by name: without a text made for each lookup. */
const byNameOf = (objects: readonly Placed[]): ByName => {
  const found = new Map<string, Map<string, Placed>>();
  for (const placed of objects) {
    const namespace = namespaceOf(placed.object);
    const there = found.get(namespace);
    if (there === undefined) found.set(namespace, new Map([[placed.object.metadata.name, placed]]));
    else there.set(placed.object.metadata.name, placed);
  }
  return found;
};

/** Indexes the objects of a cluster, once. */
export const treeOf = ({ kubernetes, objects: all, outside = [], others = [], whole, locked = false }: TreeOf): Tree => {
  const objects = all.filter(isNamed);
  const kinds = Map.groupBy(objects, ({ object }) => kindOf(object));
  const named = new Map<string, Map<string, ByName>>();
  const ofKind = (group: string, kind: string): readonly Placed[] => kinds.get(`${group} ${kind}`) ?? none;
  const namesOf = (group: string, kind: string): ByName => {
    const known = named.get(kind)?.get(group);
    if (known !== undefined) return known;
    const made = byNameOf(ofKind(group, kind));
    named.set(kind, (named.get(kind) ?? new Map()).set(group, made));
    return made;
  };
  return {
    kubernetes,
    objects,
    outside,
    others,
    whole: whole ?? kinds.has("argoproj.io Application"),
    locked,
    kinds,
    ofKind,
    find: (group, kind, namespace, name) => namesOf(group, kind).get(namespace)?.get(name),
    areDistinct: (group, kind) => {
      let names = 0;
      for (const each of namesOf(group, kind).values()) names += each.size;
      return names === ofKind(group, kind).length;
    },
  };
};
