import { type Checked, check, type Placed, upgradeReport } from "@ashlar/checks";
import type { Problem } from "@ashlar/model";
import type { ClusterChecks } from "@ashlar/render";
import { appOfFile, clusterOfFile } from "./clusters-of.ts";
import type { ReadObject } from "./read-files.ts";

/** What lies in the folder of one cluster, or in none. */
export interface Group {
  /** Undefined for objects that lie in no cluster's folder. */
  readonly cluster: string | undefined;
  readonly objects: readonly ReadObject[];
  /** Files that hold none. */
  readonly others: readonly string[];
}

/** The objects of each cluster, and those of none, in the order in which they were met. */
export const grouped = (objects: readonly ReadObject[], files: readonly string[]): readonly Group[] => {
  const manifests = new Set(objects.map(({ file }) => file));
  const others = Map.groupBy(
    files.filter((file) => !manifests.has(file)),
    clusterOfFile,
  );
  const groups = [...Map.groupBy(objects, ({ file }) => clusterOfFile(file))];
  return groups.map(([cluster, each]) => ({ cluster, objects: each, others: others.get(cluster) ?? [] }));
};

/** An object with the place of its manifest, as rules know it. */
export const placedOf = ({ document: { object }, file }: ReadObject): Placed => {
  const app = appOfFile(file);
  return { object, path: file, ...(app !== undefined && { app }) };
};

export interface GroupChecks extends ClusterChecks {
  readonly accepted: readonly string[];
  readonly only: NonNullable<Checked["only"]>;
  /** The version of Kubernetes that the cluster is to be upgraded to. */
  readonly target: string | undefined;
}

/** All problems of the objects of one cluster, each with the line that it is on; and what an upgrade would add to them. */
export const checkGroup = ({ cluster, objects, others }: Group, { target, ...checks }: GroupChecks): readonly Problem[] => {
  const read = new Map(objects.map((each) => [placedOf(each), each]));
  const placed = [...read.keys()];
  const whereFrom = (of: Placed, pointer: string): Partial<Problem> => {
    const from = read.get(of);
    const line = from?.document.lineOf(pointer) ?? from?.document.line;
    return {
      ...(cluster !== undefined && { cluster }),
      ...(of.app !== undefined && { app: of.app }),
      ...(from && { file: `${from.file}:${line}` }),
    };
  };
  const problems = check({ ...checks, objects: placed, others, whereFrom });
  if (target === undefined) return problems;
  const { kubernetes: from, kinds, settings } = checks;
  const upgrades = upgradeReport({ objects: placed, from, to: target, kinds, settings, whereFrom });
  return [...problems, ...upgrades.map(({ at, problem }) => ({ ...problem, message: `from Kubernetes ${at} on: ${problem.message}` }))];
};
