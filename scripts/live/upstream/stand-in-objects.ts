import type { KubeObject, Lock, LockedObject } from "@ashlar/model";
import { definitionOf, isOfArgoCd } from "./custom-resource-definition.ts";
import type { KindVersions } from "./kind-versions.ts";
import { makers } from "./makers.ts";

/** What stand-ins are made with besides their lock. */
export interface StandInFacts {
  readonly versions: KindVersions;
  /** The CRDs of Argo CD, parsed. */
  readonly argoCrds: readonly unknown[];
}

// Argo CD reads only the ConfigMaps and Secrets that bear it, and its own install puts it on every object.
const argoLabels = { labels: { "app.kubernetes.io/part-of": "argocd" } };

const objectOf = ({ group, kind, name, namespace }: LockedObject, lock: Lock, versions: KindVersions): KubeObject => {
  const maker = makers[`${group}/${kind}`];
  const [version] = versions.get(`${group}/${kind}`) ?? [];
  if (maker === undefined && version === undefined)
    throw new Error(`scripts/live/upstream/makers.ts cannot make a ${kind} of ${group || "the core group"} (${name}); add it there`);
  const { apiVersion, ...fields } = maker?.(name, lock) ?? { apiVersion: `${group}/${version}`, spec: {} };
  const isArgoCd = lock.brings.some(isOfArgoCd);
  return { apiVersion, kind, metadata: { name, ...(namespace && { namespace }), ...(isArgoCd && argoLabels) }, ...fields };
};

/**
 * What stands in for an upstream: the CRDs of the kinds that are used, and the objects that its lock records, as small as the API server takes
 * them. For each event of a CRD Argo CD reads the whole API of its server anew: most of upstream's would cost minutes, and show nothing.
 * @throws if the lock records a kind that is neither known here nor brought by any lock
 */
export const standInObjects = (lock: Lock, { versions, argoCrds }: StandInFacts): readonly KubeObject[] => [
  ...lock.brings
    .filter((each) => isOfArgoCd(each) || versions.has(`${each.group}/${each.kind}`))
    .map((brought) => definitionOf(brought, versions, argoCrds)),
  ...lock.objects.map((object) => objectOf(object, lock, versions)),
];
