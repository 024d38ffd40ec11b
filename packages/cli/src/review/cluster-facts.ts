import { applicationsOf, type Placed, text, treeOf } from "@ashlar/checks/tree";

/** What the Applications of a cluster say of it. */
export interface ClusterFacts {
  readonly environment?: string;
  readonly kubernetes?: string;
  /** The ref that its folders are read from. */
  readonly revision?: string;
}

/** Reads off the tree what its modules know, for the commits of a review cannot be asked. */
export const clusterFacts = (objects: readonly Placed[], cluster: string): ClusterFacts => {
  const applications = objects.filter(({ object }) => object.kind === "Application");
  const says = (pick: (placed: Placed) => unknown): string | undefined => {
    for (const placed of applications) {
      const said = text(pick(placed));
      if (said !== undefined) return said;
    }
    return undefined;
  };
  const environment = says(({ object }) => object.metadata.labels?.["ashlar.dev/environment"]);
  const kubernetes = says(({ object }) => object.metadata.annotations?.["ashlar.dev/kubernetes"]);
  const folder = `clusters/${cluster}/`;
  const sources = applicationsOf(treeOf({ kubernetes: "", objects: applications })).flatMap((each) => each.sources);
  const revision = text(sources.find((source) => source.folder?.startsWith(folder))?.value.targetRevision);
  return {
    ...(environment !== undefined && { environment }),
    ...(kubernetes !== undefined && { kubernetes }),
    ...(revision !== undefined && { revision }),
  };
};
