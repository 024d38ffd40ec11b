import { type Application, applicationsOf, deploymentsOf, type Placed, perTree, placeOf, type Tree, texts } from "@ashlar/checks/tree";

/** Applications may live in several namespaces; their name alone is not who they are. */
export const applicationKey = ({ placed: { object } }: Application): string => `${object.metadata.namespace ?? ""}/${object.metadata.name}`;

const byKey = perTree(
  (tree: Tree): ReadonlyMap<string, Application> => new Map(applicationsOf(tree).map((each) => [applicationKey(each), each])),
);

/** The same Application on another side. */
export const sameApplication = (tree: Tree, application: Application): Application | undefined =>
  byKey(tree).get(applicationKey(application));

const byObject = perTree(
  (tree: Tree): ReadonlyMap<Placed, Application> => new Map(applicationsOf(tree).map((each) => [each.placed, each])),
);

/** The Application that an object of a tree is. */
export const applicationIn = (tree: Tree, placed: Placed | undefined): Application | undefined => placed && byObject(tree).get(placed);

/** Whether an Application deploys to another cluster than it did. What it left on the first, nothing deletes (Argo CD 3.5). */
export const isLedElsewhere = (was: Application, is: Application): boolean => {
  const [from, to] = [placeOf(was.destination), placeOf(is.destination)];
  return from.server !== to.server || from.name !== to.name;
};

const finalizers: ReadonlySet<string> = new Set([
  "resources-finalizer.argocd.argoproj.io",
  "resources-finalizer.argocd.argoproj.io/background",
  "resources-finalizer.argocd.argoproj.io/foreground",
]);

/** Whether an Application takes along what it deployed when it is deleted (Argo CD 3.5, `CascadedDeletion`). */
export const cascades = ({ placed: { object } }: Application): boolean =>
  texts(object.metadata.finalizers).some((each) => finalizers.has(each));

const objects = perTree((tree: Tree): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const deployment of deploymentsOf(tree))
    for (const application of deployment.applications) {
      const key = applicationKey(application);
      const there = found.get(key);
      if (there === undefined) found.set(key, [...deployment.objects]);
      else for (const each of deployment.objects) there.push(each);
    }
  return found;
});

const none: readonly Placed[] = [];

/** What an Application syncs of a tree; what charts and other repositories give it is not seen. */
export const syncedObjects = (tree: Tree, application: Application): readonly Placed[] =>
  objects(tree).get(applicationKey(application)) ?? none;
