/** `1.35 or 1.36`. */
export const oneOf = (names: Iterable<string>): string => new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);

/** What there is to choose from. */
export interface VersionChoice {
  readonly cluster: string;
  /** Which version was asked for, if one was. */
  readonly wanted?: string;
  /** The Kubernetes version of each cluster of the environments. */
  readonly clusters: ReadonlyMap<string, string>;
  /** The versions that a stand can have. */
  readonly versions: readonly string[];
}

/** Which Kubernetes a stand gets: what was asked for, else what the cluster states of itself; or the problem, in one sentence. */
export const chosenVersion = ({
  cluster,
  wanted,
  clusters,
  versions,
}: VersionChoice): { readonly version: string } | { readonly problem: string } => {
  const stated = clusters.get(cluster);
  if (stated === undefined) return { problem: `there is no cluster ${cluster}: choose --cluster ${oneOf(clusters.keys())}` };
  const version = wanted ?? stated;
  if (versions.includes(version)) return { version };
  const problem = `the live stand has no Kubernetes ${version}: choose --kubernetes ${oneOf(versions)}`;
  return { problem: wanted === undefined ? `${problem} for the cluster ${cluster}` : problem };
};
