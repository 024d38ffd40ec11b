import { describeObject, groupOf, identityOf, type Problem } from "@ashlar/model";
import type { RuleFacts } from "../rule/rule.ts";
import { text } from "../tree/read.ts";
import { scopeOf } from "../tree/scope.ts";
import { type Placed, type Tree, treeOf } from "../tree/tree.ts";
import { annotation, annotations, listOf } from "./annotations.ts";
import { type Application, applicationsOf } from "./applications.ts";
import { applicationsFor } from "./deployed-by.ts";
import { kindsLeftWithChart } from "./leaves-with-chart.ts";
import { hooksOf, isHook } from "./phases.ts";
import { type Project, placeOf, projectsOf } from "./projects.ts";

export const leavesTooEarlyRule: RuleFacts = {
  name: "leaves-too-early",
  family: "argocd",
  severity: "error",
  holds: "A kind or a namespace leaves an AppProject in a later commit than its last object: Argo CD prunes only what the project permits",
};

/** Objects of a commit: at least its Applications and AppProjects, and all that the other commit does not have. */
export interface Commits {
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
  /** The minor version of Kubernetes: `1.36`. */
  readonly kubernetes: string;
}

/** What a project no longer permits of an object, with the way to keep it permitted for one commit more. */
interface Lost {
  readonly what: string;
  readonly remedy: string;
}

const lostOf = (tree: Tree, { object }: Placed, application: Application, project: Project): Lost | undefined => {
  const { apiVersion, kind, metadata } = object;
  const group = groupOf(apiVersion);
  const scope = scopeOf(tree, object) ?? "Cluster";
  if (!project.permitsKind(group, kind, metadata.name, scope === "Namespaced")) {
    const declared = `{ group: "${group}", kind: "${kind}", scope: "${scope}" }`;
    return {
      what: `kind ${kind}${group === "" ? "" : ` (${group})`}`,
      remedy: `keep the kind for one commit more: \`kinds: [${declared}]\``,
    };
  }
  const namespace = scope === "Cluster" ? undefined : (metadata.namespace ?? text(application.destination.namespace));
  if (namespace === undefined || project.permitsDestination(placeOf(application.destination), namespace) !== false) return undefined;
  return { what: `namespace '${namespace}'`, remedy: `keep the namespace for one commit more: \`alsoIn: ["${namespace}"]\`` };
};

/** What stays on purpose, or goes by itself: a hook is no part of what is compared. */
const isLeft = (placed: Placed): boolean =>
  isHook(placed) || hooksOf(placed).includes("Skip") || listOf(annotation(placed, annotations.syncOptions)).includes("Prune=false");

interface Told extends Lost {
  readonly project: Project;
  readonly application: Application;
  readonly first: Placed;
  count: number;
}

const problemOf = ({ what, remedy, project, application, first, count }: Told): Problem => {
  const others = count === 1 ? "" : ` and ${count - 1} more`;
  return {
    rule: leavesTooEarlyRule.name,
    message: `${what} leaves AppProject '${project.placed.object.metadata.name}' together with its last objects (${describeObject(first.object)}${others}): Argo CD would no longer see them, and they would stay`,
    remedy: `${remedy} in the app, then take it out`,
    ...((application.placed.app ?? first.app) && { app: application.placed.app ?? first.app }),
    object: describeObject(project.placed.object),
    ...(project.placed.path !== undefined && { file: project.placed.path }),
  };
};

/** What charts made of a kind is not in the tree, so that it can only be feared. */
const withCharts = (old: Tree, next: Tree, told: ReadonlyMap<string, Told>): readonly Problem[] => {
  const applications = new Map(applicationsOf(old).map((each) => [each.name, each]));
  return applicationsOf(next).flatMap((is) => {
    const was = applications.get(is.name);
    const [had, has] = [was && projectsOf(old).get(was.project), projectsOf(next).get(is.project)];
    if (was === undefined || had === undefined || has === undefined) return [];
    return kindsLeftWithChart(was, is, had, has).flatMap((kind): Problem[] => {
      if (told.has(`${is.name} kind ${kind}`)) return [];
      const message = `kind ${kind} leaves AppProject '${is.project}' together with a version of what '${is.name}' deploys: what that made of it would stay`;
      const remedy = "keep the kind for one commit more in the app's `kinds`, then take it out";
      const place = { object: describeObject(has.placed.object), ...(has.placed.path !== undefined && { file: has.placed.path }) };
      return [{ rule: leavesTooEarlyRule.name, severity: "warning", message, remedy, ...place }];
    });
  });
};

/**
 * Objects that are gone, and that the AppProject of their Application no longer permits: Argo CD drops what a project does not permit from
 * its comparison (Argo CD 3.5, controller/state.go), so it neither shows nor prunes them. Nothing is said where the Application goes too:
 * its project then stays, as it was, until all it deployed is gone.
 */
export const leavesTooEarly = ({ before, after, kubernetes }: Commits): readonly Problem[] => {
  const [old, next] = [treeOf({ kubernetes, objects: before }), treeOf({ kubernetes, objects: after })];
  const present = new Set(next.objects.map(({ object }) => identityOf(object)));
  const applications = new Map(applicationsOf(next).map((each) => [each.name, each]));
  const told = new Map<string, Told>();
  for (const placed of old.objects) {
    if (present.has(identityOf(placed.object)) || isLeft(placed)) continue;
    for (const was of applicationsFor(old, placed)) {
      const is = applications.get(was.name);
      const [had, has] = [projectsOf(old).get(was.project), is && projectsOf(next).get(is.project)];
      if (is === undefined || had === undefined || has === undefined || lostOf(old, placed, was, had) !== undefined) continue;
      const lost = lostOf(old, placed, is, has);
      if (lost === undefined) continue;
      const key = `${is.name} ${lost.what}`;
      const known = told.get(key);
      if (known === undefined) told.set(key, { ...lost, project: has, application: is, first: placed, count: 1 });
      else known.count++;
    }
  }
  return [...[...told.values()].map(problemOf), ...withCharts(old, next, told)];
};
