import type { KubeObject, Problem } from "@ashlar/model";
import type { EvaluatedCluster } from "../evaluate/evaluated.ts";
import { applicationProblems } from "./application-asks.ts";
import { type CompletedApp, completeApp } from "./complete-app.ts";
import { namespacesOf } from "./namespaces.ts";
import { type ScopeOf, scopesOf } from "./scopes.ts";

export interface CompletedCluster extends EvaluatedCluster {
  readonly apps: readonly CompletedApp[];
  readonly namespaces: readonly KubeObject[];
  readonly scopeOf: ScopeOf;
}

/** A cluster whose objects are whole: namespaces, labels, protection filled in. */
export const completeCluster = (evaluated: EvaluatedCluster): CompletedCluster => {
  const scopeOf = scopesOf(evaluated.apps);
  const apps = evaluated.apps.map((app) => completeApp(app, scopeOf, evaluated.cluster.name));
  const namespaces = namespacesOf(evaluated);
  const problems: Problem[] = [
    ...evaluated.problems,
    ...applicationProblems(evaluated),
    ...apps.flatMap((app) => app.problems),
    ...namespaces.problems,
  ];
  return { ...evaluated, apps, namespaces: namespaces.objects, scopeOf, problems };
};
