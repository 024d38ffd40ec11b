import { type Application, hasGlobalProjects, type Placed, placeOf, projectsOf, scopeOf, text } from "@ashlar/checks/tree";
import { groupOf } from "@ashlar/model";
import type { Sides } from "./sides.ts";

/**
 * Why Argo CD no longer sees an object: the AppProject of its Application permits its kind or its namespace no more. What a project does
 * not permit is left out of the comparison and out of cascaded deletion (Argo CD 3.5, controller/state.go and `getPermittedAppLiveObjects`).
 * @param application as it is when the object leaves
 */
export const refusalOf = (
  { before, after }: Sides,
  { object }: Placed,
  { project: name, destination }: Application,
): string | undefined => {
  const project = projectsOf(after).get(name) ?? projectsOf(before).get(name);
  if (project === undefined || hasGlobalProjects(after)) return undefined;
  const { apiVersion, kind, metadata } = object;
  const group = groupOf(apiVersion);
  const scope = scopeOf(before, object) ?? "Cluster";
  const unseen = "Argo CD does not see it any more";
  if (!project.permitsKind(group, kind, metadata.name, scope === "Namespaced"))
    return `AppProject ${name} does not permit ${kind}${group === "" ? "" : ` (${group})`}: ${unseen}`;
  const namespace = scope === "Cluster" ? undefined : (metadata.namespace ?? text(destination.namespace));
  if (namespace === undefined || project.permitsDestination(placeOf(destination), namespace) !== false) return undefined;
  return `AppProject ${name} does not permit namespace ${namespace}: ${unseen}`;
};
