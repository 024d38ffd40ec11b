import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Placed } from "@ashlar/checks/tree";
import type { ClusterSides } from "@ashlar/review";
import { kubernetesVersions } from "@ashlar/schemas";
import { Refusal } from "../refusal.ts";
import { type ChangedFile, changedFiles, type Repository } from "./changed-files.ts";
import { clusterFacts } from "./cluster-facts.ts";
import { decidingFiles } from "./deciding-files.ts";
import { readContext } from "./read-context.ts";
import type { Reader } from "./read-placed.ts";

const isManifest = (path: string): boolean => /\.(ya?ml|json)$/.test(path) && !path.includes("\n");

const clusterOf = (path: string): string | undefined => {
  const [, cluster, ...rest] = path.split("/");
  return rest.length > 0 ? cluster : undefined;
};

/** The two sides of a repository. */
export interface Revisions extends Repository {
  /** Id of a commit. */
  readonly base: string;
  /** Id of a commit; undefined for the work tree. */
  readonly head: string | undefined;
  /** The branch that it will be merged into: clusters that track another wait for a promotion. */
  readonly into: string;
  /** Only this cluster. */
  readonly cluster?: string;
}

const waitsFor = (revision: string | undefined, into: string): string | undefined =>
  revision === undefined || ["HEAD", into, `refs/heads/${into}`].includes(revision) ? undefined : revision;

interface Texts {
  readonly of: (file: string) => Buffer;
}

/** The content of all files that are needed, by git's id or by path for what only the disk has. */
const textsOf = async ({ root, store }: Repository, ids: ReadonlySet<string>, paths: readonly string[]): Promise<Texts> => {
  const known = new Map((await store.read([...ids])).flatMap((found) => (found === undefined ? [] : [[found.id, found.content] as const])));
  for (const path of paths) known.set(`disk:${path}`, readFileSync(join(root, path)));
  return {
    of: (file) => {
      const text = known.get(file);
      if (text === undefined) throw new Refusal({ rule: "git-failed", message: `git does not give ${file}` });
      return text;
    },
  };
};

/** The clusters in which something differs between two revisions, with what is needed to judge it. */
export const readClusters = async (
  { root, store, base, head, into, cluster: only }: Revisions,
  reader: Reader,
): Promise<readonly ClusterSides[]> => {
  const folder = only === undefined ? "clusters" : `clusters/${only}`;
  const deciding = decidingFiles(root, base, only);
  deciding.catch(() => {}); // it is told where it is awaited
  const changed = (await changedFiles({ root, store }, base, head, folder)).filter(
    ({ path }) => isManifest(path) && clusterOf(path) !== undefined,
  );
  const byCluster = [...Map.groupBy(changed, ({ path }) => clusterOf(path) ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  if (byCluster.length === 0) return [];
  const { contexts, around } = await readContext(store, base, byCluster, deciding);
  const differs = new Set(changed.map(({ path }) => path));
  const same = Map.groupBy(
    [...around].filter(([path]) => isManifest(path) && !differs.has(path)),
    ([path]) => clusterOf(path) ?? "",
  );
  const ids = new Set([
    ...changed.flatMap(({ before, after }) => [before, after === "disk" ? undefined : after].filter((id) => id !== undefined)),
    ...[...same.values()].flatMap((files) => files.map(([, id]) => id)),
  ]);
  const texts = await textsOf(
    { root, store },
    ids,
    changed.flatMap(({ path, after }) => (after === "disk" ? [path] : [])),
  );
  return contexts.map(({ cluster, files, whole }): ClusterSides => {
    const unchanged = (same.get(cluster) ?? []).flatMap(([path, id]) => reader.read(path, texts.of(id)));
    const side = (pick: (file: ChangedFile) => string | undefined): readonly Placed[] =>
      files.flatMap((file) => {
        const id = pick(file);
        return id === undefined ? [] : reader.read(file.path, texts.of(id === "disk" ? `disk:${file.path}` : id));
      });
    const before = [...unchanged, ...side((file) => file.before)];
    const after = [...unchanged, ...side((file) => file.after)];
    return sidesOf({ cluster, before, after, whole, into });
  });
};

/** A cluster with what its own Applications say of it. */
export const sidesOf = ({
  cluster,
  before,
  after,
  whole,
  into,
}: Pick<ClusterSides, "cluster" | "before" | "after" | "whole"> & { readonly into: string }): ClusterSides => {
  const [was, is] = [clusterFacts(before, cluster), clusterFacts(after, cluster)];
  const newest = kubernetesVersions().at(-1) ?? "";
  const known = (version: string | undefined): string =>
    version !== undefined && kubernetesVersions().includes(version) ? version : newest;
  const waiting = waitsFor(is.revision ?? was.revision, into);
  return {
    cluster,
    environment: is.environment ?? was.environment ?? cluster,
    kubernetes: { before: known(was.kubernetes ?? is.kubernetes), after: known(is.kubernetes ?? was.kubernetes) },
    ...(waiting !== undefined && { waitsFor: waiting }),
    before,
    after,
    whole,
  };
};
