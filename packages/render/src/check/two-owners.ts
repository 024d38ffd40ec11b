import { describeObject, type Problem } from "@ashlar/model";
import type { CompletedCluster } from "../complete/complete-cluster.ts";
import { identityOf } from "../complete/identity-of.ts";

interface Owner {
  readonly app: string;
  readonly module: string;
}

const describeOwners = (first: Owner, second: Owner): string =>
  first.app === second.app ? `is made twice by '${first.app}'` : `is made by '${first.app}' (${first.module}) and by '${second.app}' (${second.module})`;

/** An object of a cluster is made by one app only: two would overwrite each other at every sync. */
export const twoOwners = ({ cluster, apps, scopeOf }: CompletedCluster): readonly Problem[] => {
  const owners = new Map<string, Owner>();
  const problems: Problem[] = [];
  const own = (identity: string, object: string, owner: Owner): void => {
    const first = owners.get(identity);
    if (first === undefined) owners.set(identity, owner);
    else
      problems.push({ rule: "two-owners", message: describeOwners(first, owner), remedy: "rename one, or let one app make it", cluster: cluster.name, app: owner.app, object, file: owner.module });
  };
  for (const { app, module, objects, sources } of apps) {
    const owner = { app: app.name, module };
    for (const object of objects) own(identityOf(object), describeObject(object), owner);
    for (const { group, kind, name, namespace = app.namespace } of sources.flatMap(({ lock }) => lock.objects)) {
      const object = { apiVersion: group === "" ? "v1" : `${group}/v1`, kind, metadata: { name, ...(scopeOf(group, kind) !== "Cluster" && { namespace }) } };
      own(identityOf(object), describeObject(object), owner);
    }
  }
  return problems;
};
