import type { KindScope, Source } from "@ashlar/model";
import { type EvaluatedCluster, evaluateEnvironments } from "@ashlar/render";

export interface EvaluatedSources {
  /** The repository that the clusters sync from. */
  readonly own: string;
  /** What apps and bricks of all clusters deliver from upstream. */
  readonly sources: readonly Source[];
  /** The Kubernetes version of each cluster. */
  readonly versions: ReadonlyMap<string, string>;
  /** The custom kinds that each cluster's cloud serves, or an operator there by itself: apps use them and nothing brings their CRDs. */
  readonly served: ReadonlyMap<string, readonly KindScope[]>;
}

const nameOf = ({ group, kind }: KindScope): string => `${group}/${kind}`;

const servedTo = ({ apps }: EvaluatedCluster): readonly KindScope[] => {
  const brought = new Set(apps.flatMap(({ sources }) => sources.flatMap(({ lock }) => lock.brings.map(nameOf))));
  const used = apps.flatMap(({ app }) => app.kinds ?? []).filter((kind) => !brought.has(nameOf(kind)));
  return [...new Map(used.map((kind) => [nameOf(kind), kind])).values()];
};

/**
 * Evaluates a repository's environments for what they name of others, and with which locks.
 * @throws if they have problems, or sync from several repositories
 */
export const evaluatedSources = async (root: string): Promise<EvaluatedSources> => {
  const { clusters, problems } = await evaluateEnvironments(root);
  if (problems[0]) throw new Error(`the environments have problems; the first: ${problems[0].message}`);
  const [own, ...others] = new Set(clusters.map(({ cluster }) => cluster.git.repo));
  if (own === undefined || others.length > 0) throw new Error("the clusters do not sync from one repository");
  return {
    own,
    sources: clusters.flatMap(({ apps }) => apps.flatMap(({ sources }) => sources)),
    versions: new Map(clusters.map(({ cluster }) => [cluster.name, cluster.kubernetes])),
    served: new Map(clusters.map((each) => [each.cluster.name, servedTo(each)])),
  };
};
