import type { TreeRule } from "../rule/tree-rule.ts";
import type { Placed, Tree } from "../tree/tree.ts";
import { applicationsOf } from "./applications.ts";
import { applicationsFor, deploymentsOf } from "./deployed-by.ts";
import { syncedBy } from "./synced-by.ts";

interface Tops {
  /** Whether Applications of the tree sync Applications of the tree. */
  readonly rooted: boolean;
  readonly applications: ReadonlySet<Placed>;
  readonly projects: ReadonlySet<string>;
}

/** The Applications that sync others and that nothing syncs: a person applies them, each with its project. */
const topsOf = (tree: Tree): Tops => {
  const applications = applicationsOf(tree);
  const parents = new Set(applications.flatMap(({ placed }) => applicationsFor(tree, placed).map((by) => by.placed)));
  const tops = applications.filter(({ placed }) => parents.has(placed) && applicationsFor(tree, placed).length === 0);
  return {
    rooted: parents.size > 0,
    applications: new Set(tops.map(({ placed }) => placed)),
    projects: new Set(tops.map(({ project }) => project)),
  };
};

/** Whether nothing need sync an object: one at the top; where no top is seen, any Application and its project. */
const isTop = (placed: Placed, { rooted, applications, projects }: Tops): boolean => {
  const { apiVersion, kind, metadata } = placed.object;
  if (!apiVersion.startsWith("argoproj.io/")) return false;
  if (kind === "Application") return !rooted || applications.has(placed);
  return kind === "AppProject" && (!rooted || projects.has(metadata.name));
};

export const syncedOnce: TreeRule = {
  name: "synced-once",
  family: "argocd",
  severity: "error",
  holds: "Every manifest is synced by one Application",
  check: (tree, report) => {
    if (!syncedBy(tree).known) return;
    const tops = topsOf(tree);
    for (const { applications, objects } of deploymentsOf(tree)) {
      if (applications.length === 1) continue;
      const names = applications.map(({ name }) => `'${name}'`).join(" and ");
      for (const placed of objects)
        if (applications.length > 1)
          report(
            placed,
            [],
            `is synced by ${applications.length} Applications: ${names}`,
            "let one of them leave it out: they would undo each other's changes",
          );
        else if (!isTop(placed, tops))
          report(
            placed,
            [],
            "is synced by no Application",
            "move it into the folder of one: only files right in that folder count, unless it says `recurse`",
          );
    }
  },
};
