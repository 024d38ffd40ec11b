/** A promise that clusters share: dev, staging, prod. */
export interface Environment {
  readonly type: "environment";
  readonly name: string;
  /** `automatic`: what leaves git leaves the cluster. `by hand`: Applications stay until a person deletes them. */
  readonly removal: "automatic" | "by hand";
  /** `automatic`: Argo CD syncs, prunes and heals by itself. `by hand`: a person starts each sync. */
  readonly sync: "automatic" | "by hand";
}

/** Makes an environment; both policies are `automatic` unless said otherwise. */
export const environment = (spec: Pick<Environment, "name"> & Partial<Pick<Environment, "removal" | "sync">>): Environment => ({
  type: "environment",
  removal: "automatic",
  sync: "automatic",
  ...spec,
});
