import YAML from "yaml";
import { manifestTexts } from "./manifest-texts.ts";
import { type StandInFacts, standInObjects } from "./stand-in-objects.ts";
import type { LockedReference } from "./with-locks.ts";

/** What a repository holds at a commit. */
export interface Snapshot {
  /** The upstream's commit that this stands in for. */
  readonly commit: string;
  /** By path. */
  readonly files: ReadonlyMap<string, string>;
}

export interface Repository {
  /** The upstream's address. */
  readonly address: string;
  readonly snapshots: readonly Snapshot[];
}

const folderFiles = ({ path, lock }: Extract<LockedReference, { type: "folder" }>, facts: StandInFacts) => {
  const texts = manifestTexts(standInObjects(lock, facts));
  const kustomization = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources: [...texts.keys()] };
  return [["kustomization.yaml", YAML.stringify(kustomization)] as const, ...texts].map(([file, text]): readonly [string, string] => [
    `${path}/${file}`,
    text,
  ]);
};

const groupBy = <T>(values: readonly T[], key: (value: T) => string): readonly (readonly [string, readonly T[]])[] => {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
};

/** The git repositories that the references name: each folder a kustomization that lists a file for each object. */
export const gitRepositories = (references: readonly LockedReference[], facts: StandInFacts): readonly Repository[] => {
  const folders = references.filter((reference) => reference.type === "folder");
  return groupBy(folders, ({ repository }) => repository).map(([address, ofRepository]) => ({
    address,
    snapshots: groupBy(ofRepository, ({ commit }) => commit).map(([commit, atCommit]) => ({
      commit,
      files: new Map(atCommit.flatMap((folder) => folderFiles(folder, facts))),
    })),
  }));
};
