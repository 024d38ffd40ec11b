import { type Application, hasGlobalProjects, type Placed, placeOf, projectsOf, scopeOf, type Tree, text } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";

/** What a project does not permit, in words; undefined where it permits it or nobody knows. */
export type Refused = string | undefined;

const hasProjects = (tree: Tree): boolean => projectsOf(tree).size > 0 && !hasGlobalProjects(tree);

/** Whether the project of an Application permits an object that it deploys (Argo CD 3.5, as `ashlar check` decides it). */
export const refusedObject = (tree: Tree, { project: name, destination }: Application, { object }: Placed): Refused => {
  const project = hasProjects(tree) ? projectsOf(tree).get(name) : undefined;
  const scope = scopeOf(tree, object);
  if (project === undefined || scope === undefined) return undefined;
  const { apiVersion, kind, metadata } = object;
  if (!project.permitsKind(groupOf(apiVersion), kind, metadata.name, scope === "Namespaced")) return `the kind ${kind}`;
  const namespace = scope === "Namespaced" ? text(metadata.namespace) : undefined;
  const isRefused = namespace !== undefined && project.permitsDestination(placeOf(destination), namespace) === false;
  return isRefused ? `the namespace ${namespace}` : undefined;
};

/** Whether the project of an Application permits where that comes from and where it goes. */
export const refusedApplication = (tree: Tree, { project: name, destination, sources }: Application): Refused => {
  const project = hasProjects(tree) ? projectsOf(tree).get(name) : undefined;
  if (project === undefined) return undefined;
  const foreign = sources.find(({ repository }) => !project.permitsSource(repository));
  if (foreign !== undefined) return `the repository ${foreign.repository}`;
  const namespace = text(destination.namespace) ?? "";
  const place = placeOf(destination);
  return project.permitsDestination(place, namespace) === false
    ? `the namespace ${namespace} of ${place.name ?? place.server ?? "no cluster"}`
    : undefined;
};
