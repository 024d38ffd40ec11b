/** A promise that clusters share: dev, staging, prod. */
export interface Environment {
  readonly type: "environment";
  readonly name: string;
  /** `automatic`: what leaves git leaves the cluster. `by hand`: Applications stay until a person deletes them. */
  readonly removal: "automatic" | "by hand";
  /** `automatic`: Argo CD syncs, prunes and heals by itself. `by hand`: a person starts each sync. */
  readonly sync: "automatic" | "by hand";
  /** How its clusters take rules, by their names: `{ "single-replica": "off" }`. The table of rules has all of them: docs/rules.md. */
  readonly checks?: Readonly<Record<string, "off" | "warning" | "error">>;
}

/** Makes an environment; both policies are `automatic` unless said otherwise. */
export const environment = (spec: Pick<Environment, "name"> & Partial<Pick<Environment, "removal" | "sync" | "checks">>): Environment => ({
  type: "environment",
  removal: "automatic",
  sync: "automatic",
  ...spec,
});
