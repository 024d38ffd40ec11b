/** Where the facts of a brick come from: its `*.upstream.json`. */
export interface Upstream {
  /** The charts that it deploys, by their names. */
  readonly charts?: Readonly<Record<string, UpstreamChart>>;
  /** Lists of kinds that no chart of it brings: those of a cloud, or of a folder of manifests. */
  readonly crds?: Readonly<Record<string, { readonly from: string }>>;
  /** The kinds that the brick writes objects of: they get a type. */
  readonly typed?: readonly string[];
}

export interface UpstreamChart {
  /** Repository and tag, in words: `Kong/charts kong-operator-1.3.1`. */
  readonly from: string;
  readonly version: string;
  /** The file of the lock, beside the brick. */
  readonly lock: string;
  /** The name of the list of kinds that its CRDs define; left out for a chart without CRDs. */
  readonly kinds?: string;
}
