import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Placed } from "@ashlar/checks/tree";
import type { ClusterSides } from "@ashlar/review";
import { kubernetesVersions } from "@ashlar/schemas";
import { gitObjects } from "../git-objects.ts";
import { type ChangedFile, changedFiles } from "./changed-files.ts";
import { clusterFacts } from "./cluster-facts.ts";
import { readContext } from "./read-context.ts";
import type { Reader } from "./read-placed.ts";

const isManifest = (path: string): boolean => /\.(ya?ml|json)$/.test(path) && !path.includes("\n");

const clusterOf = (path: string): string | undefined => {
  const [, cluster, ...rest] = path.split("/");
  return rest.length > 0 ? cluster : undefined;
};

/** The two sides of a repository. */
export interface Revisions {
  readonly root: string;
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

/** The content of all files that are needed, by git's id or by path for what only the disk has; git is asked once. */
const textsOf = (root: string, ids: ReadonlySet<string>, paths: readonly string[]): Texts => {
  const wanted = [...ids];
  const contents = gitObjects(root, wanted);
  const known = new Map<string, Buffer>(wanted.map((id, i) => [id, contents[i] as Buffer]));
  for (const path of paths) known.set(`disk:${path}`, readFileSync(join(root, path)));
  return { of: (file) => known.get(file) ?? Buffer.alloc(0) };
};

/** The clusters in which something differs between two revisions, with what is needed to judge it. */
export const readClusters = ({ root, base, head, into, cluster: only }: Revisions, reader: Reader): readonly ClusterSides[] => {
  const folder = only === undefined ? "clusters/" : `clusters/${only}/`;
  const changed = changedFiles(root, base, head, folder).filter(({ path }) => isManifest(path) && clusterOf(path) !== undefined);
  const byCluster = [...Map.groupBy(changed, ({ path }) => clusterOf(path) ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  if (byCluster.length === 0) return [];
  const { contexts, around } = readContext(root, base, byCluster);
  const differs = new Set(changed.map(({ path }) => path));
  const same = Map.groupBy(
    [...around].filter(([path]) => isManifest(path) && !differs.has(path)),
    ([path]) => clusterOf(path) ?? "",
  );
  const ids = new Set([
    ...changed.flatMap(({ before, after }) => [before, after === "disk" ? undefined : after].filter((id) => id !== undefined)),
    ...[...same.values()].flatMap((files) => files.map(([, id]) => id)),
  ]);
  const texts = textsOf(
    root,
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
