import { type AnyApp, describeObject, type KubeObject, type Problem } from "@ashlar/model";
import type { EvaluatedApp } from "../evaluate/evaluated.ts";
import { brokenObject } from "./broken-object.ts";
import { brokenSource } from "./broken-source.ts";
import { completeObject } from "./complete-object.ts";
import { type ScopeOf, scopeOfObject } from "./scopes.ts";

export interface CompletedApp extends EvaluatedApp {
  readonly problems: readonly Problem[];
}

/** Why an object cannot live where its author put it. */
const misplaced = (object: KubeObject, app: AnyApp, scopeOf: ScopeOf): Pick<Problem, "rule" | "message" | "remedy"> | undefined => {
  const { namespace } = object.metadata;
  const scope = scopeOfObject(object, scopeOf);
  if (scope === undefined)
    return {
      rule: "unknown-scope",
      message: `nothing in this cluster says whether a ${object.kind} lives in a namespace`,
      remedy: "put the brick that brings its CRD into the platform, or list the kind in the app's `kinds`",
    };
  if (namespace === undefined) return undefined;
  if (scope === "Cluster")
    return {
      rule: "undeclared-namespace",
      message: `has namespace '${namespace}', but a ${object.kind} lives in none`,
      remedy: "leave the namespace out",
    };
  if (namespace === app.namespace || app.alsoIn?.includes(namespace)) return undefined;
  return {
    rule: "undeclared-namespace",
    message: `is in namespace '${namespace}', which its app does not declare`,
    remedy: `leave the namespace out for '${app.namespace}', or declare \`alsoIn: ["${namespace}"]\``,
  };
};

/** An app whose objects are whole; what is wrong with one is a problem, and that object is left out. */
export const completeApp = (evaluated: EvaluatedApp, scopeOf: ScopeOf, cluster: string): CompletedApp => {
  const { app, module, sources } = evaluated;
  const place = { cluster, app: app.name, file: module };
  const problems: Problem[] = sources.flatMap(brokenSource).map((found) => ({ ...found, ...place }));
  const objects = evaluated.objects.flatMap((object) => {
    const broken = brokenObject(object);
    problems.push(...broken.map((found) => ({ ...found, ...place })));
    if (broken.length > 0) return [];
    const wrong = misplaced(object, app, scopeOf);
    if (wrong !== undefined) {
      problems.push({ ...wrong, object: describeObject(object), pointer: "/metadata/namespace", ...place });
      return [];
    }
    return [completeObject(object, app, scopeOfObject(object, scopeOf) ?? "Namespaced")];
  });
  return { ...evaluated, objects, problems };
};
