import { type From, type KindFacts, recorded } from "./recorded.ts";
import type { Schema } from "./schema.ts";

/** The API of one version of Kubernetes. */
export interface Kubernetes {
  /** `1.36`. */
  readonly version: string;
  /** The kinds that it serves in its default configuration, by `apiVersion kind`: `apps/v1 Deployment`. */
  readonly kinds: ReadonlyMap<string, KindFacts>;
  /** @param name of a definition: `core.v1.Container` */
  readonly definition: (name: string) => Schema | undefined;
}

/** The minor versions that are known, oldest first. */
export const kubernetesVersions = (): readonly string[] => Object.keys(recorded().versions);

/** The last entry that began in this version or before. Both are of the same major version. */
export const inVersion = <Fact>(history: readonly From<Fact>[] | undefined, version: string): Fact | undefined => {
  const minor = (text: string): number => Number(text.slice(text.indexOf(".") + 1));
  return history?.findLast(({ from }) => minor(from) <= minor(version))?.is ?? undefined;
};

const known = new Map<string, Kubernetes>();

const read = (version: string): Kubernetes => {
  const { kinds, definitions } = recorded();
  const served = Object.entries(kinds).flatMap(([key, history]) => {
    const facts = inVersion(history, version);
    return facts === undefined ? [] : [[key, facts] as const];
  });
  return { version, kinds: new Map(served), definition: (name) => inVersion(definitions[name], version) };
};

/** The API of a version that `kubernetesVersions()` names; of no other is anything known. */
export const kubernetes = (version: string): Kubernetes => {
  const api = known.get(version) ?? read(version);
  known.set(version, api);
  return api;
};
