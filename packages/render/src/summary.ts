import type { NamedCluster } from "./check/between-clusters.ts";

/** What a rendering came to, as it is told. */
export interface Summary {
  readonly clusters: readonly ClusterSummary[];
  /** Where someone who renders for the first time may look. */
  readonly example?: { readonly cluster: string; readonly path: string };
}

export interface ClusterSummary {
  readonly name: string;
  readonly environment: string;
  readonly applications: number;
  readonly manifests: number;
}

/** What a summary needs to know of a rendered file. */
export interface CountedFile {
  readonly path: string;
  readonly cluster: string;
  /** The app or brick that made it. */
  readonly app?: string;
  readonly isOfBrick: boolean;
  readonly isApplication: boolean;
}

export const summaryOf = (clusters: readonly NamedCluster[], files: readonly CountedFile[]): Summary => {
  const perCluster = Map.groupBy(files, ({ cluster }) => cluster);
  const example = files.find(({ app, isOfBrick }) => app !== undefined && !isOfBrick);
  return {
    clusters: clusters.map(({ cluster: { name, environment } }) => {
      const own = perCluster.get(name) ?? [];
      const applications = own.filter(({ isApplication }) => isApplication).length;
      return { name, environment: environment.name, applications, manifests: own.length };
    }),
    ...(example && { example: { cluster: example.cluster, path: example.path } }),
  };
};
