import { describeObject, identityOf, type KindScope, type KubeObject, type LockedObject, type Problem } from "@ashlar/model";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { definedKind, type ScopeOf } from "../complete/scopes.ts";

/** Who makes an object: an app, or the cluster itself. */
interface Owner {
  readonly app?: string;
  readonly module: string;
}

const describeOwner = ({ app, module }: Owner): string => `by ${app === undefined ? "the cluster itself" : `'${app}'`} (${module})`;

const describeOwners = (first: Owner, second: Owner): string =>
  first.app === second.app ? `is made twice by '${first.app}'` : `is made ${describeOwner(first)} and ${describeOwner(second)}`;

/** What is owned: a key to compare, and how messages name it. */
type Owned = readonly [key: string, name: string];

/** Two CRDs of a kind are one object, whatever says so: its name follows from the kind. */
const ownedKind = ({ group, kind }: KindScope): Owned => [`kind ${group}/${kind}`, `CustomResourceDefinition of ${kind} (${group})`];

const ownedObject = (object: KubeObject): Owned => {
  const [kind] = definedKind(object);
  return kind === undefined ? [identityOf(object), describeObject(object)] : ownedKind(kind);
};

const ownedLocked = ({ group, kind, name, namespace }: LockedObject, scopeOf: ScopeOf, own: string): Owned =>
  ownedObject({
    apiVersion: group === "" ? "v1" : `${group}/v1`,
    kind,
    metadata: { name, ...(scopeOf(group, kind) !== "Cluster" && { namespace: namespace ?? own }) },
  });

/** An object of a cluster is made by one app only: two would overwrite each other at every sync. */
export const twoOwners = ({ cluster, module, apps, namespaces, scopeOf }: CompletedCluster): readonly Problem[] => {
  const owners = new Map<string, Owner>();
  const problems: Problem[] = [];
  const own = (owned: Iterable<Owned>, owner: Owner): void => {
    for (const [key, object] of owned) {
      const first = owners.get(key);
      const remedy = first?.app === undefined ? "leave it out: the cluster makes it" : "rename one, or let one app make it";
      if (first === undefined) owners.set(key, owner);
      else {
        const message = describeOwners(first, owner);
        problems.push({
          rule: "two-owners",
          message,
          remedy,
          cluster: cluster.name,
          ...(owner.app && { app: owner.app }),
          object,
          file: owner.module,
        });
      }
    }
  };
  own(namespaces.map(ownedObject), { module });
  for (const { app, module, objects, sources } of apps) {
    const locks = sources.map(({ lock }) => lock);
    const locked = locks.flatMap((lock) => lock.objects.map((object) => ownedLocked(object, scopeOf, app.namespace)));
    own([...objects.map(ownedObject), ...locked, ...locks.flatMap(({ brings }) => brings.map(ownedKind))], { app: app.name, module });
  }
  return problems;
};
