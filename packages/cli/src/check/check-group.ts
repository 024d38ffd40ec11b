import { type Checked, check, type Placed, upgradeReport } from "@ashlar/checks";
import type { Problem } from "@ashlar/model";
import type { ClusterChecks } from "@ashlar/render";
import { appOfFile } from "./clusters-of.ts";
import type { Group } from "./grouped.ts";
import type { ReadObject } from "./read-files.ts";

/** An object with the place of its manifest, as rules know it. */
export const placedOf = ({ document: { object }, file }: ReadObject): Placed => {
  const app = appOfFile(file);
  return { object, path: file, ...(app !== undefined && { app }) };
};

/** The line of a value or, where that is not there, of what it would be in. */
const lineAt = ({ document }: ReadObject, pointer: string): number => {
  for (let at = pointer; at !== ""; at = at.slice(0, at.lastIndexOf("/"))) {
    const line = document.lineOf(at);
    if (line !== undefined) return line;
  }
  return document.line;
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
    return {
      ...(cluster !== undefined && { cluster }),
      ...(of.app !== undefined && { app: of.app }),
      ...(from && { file: `${from.file}:${lineAt(from, pointer)}` }),
    };
  };
  const problems = check({ ...checks, objects: placed, others, whereFrom });
  if (target === undefined) return problems;
  const { kubernetes: from, kinds, settings } = checks;
  const upgrades = upgradeReport({ objects: placed, from, to: target, kinds, settings, whereFrom });
  return [...problems, ...upgrades.map(({ at, problem }) => ({ ...problem, message: `from Kubernetes ${at} on: ${problem.message}` }))];
};
