import { groupOf, type KindScope, type KubeObject } from "@ashlar/model";
import type { EvaluatedApp } from "../evaluate/evaluated.ts";
import { kubernetesScope } from "./kubernetes-kinds.ts";

export type Scope = "Cluster" | "Namespaced";

/** The scope of a kind, or undefined where nothing in the cluster says. */
export type ScopeOf = (group: string, kind: string) => Scope | undefined;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** The kind that a rendered CustomResourceDefinition defines. */
export const definedKind = ({ kind, spec }: KubeObject): readonly KindScope[] => {
  if (kind !== "CustomResourceDefinition" || !isRecord(spec) || !isRecord(spec.names)) return [];
  const { group, scope } = spec;
  const name = spec.names.kind;
  return typeof group === "string" && typeof name === "string" && (scope === "Cluster" || scope === "Namespaced")
    ? [{ group, kind: name, scope }]
    : [];
};

/**
 * Learns the scope of every custom kind of a cluster from what its apps declare, the locks of its sources and its CRDs.
 * Where an app says otherwise than the CRD, the CRD is right.
 */
export const scopesOf = (apps: readonly EvaluatedApp[]): ScopeOf => {
  const declared = apps.flatMap(({ app }) => app.kinds ?? []);
  const defined = apps.flatMap(({ sources, objects }) => [...sources.flatMap(({ lock }) => lock.brings), ...objects.flatMap(definedKind)]);
  const scopes = new Map([...declared, ...defined].map(({ group, kind, scope }) => [`${group}/${kind}`, scope]));
  return (group, kind) => kubernetesScope(group, kind) ?? scopes.get(`${group}/${kind}`);
};

/** The scope of an object: that of its kind, or namespaced when its author wrote a namespace. */
export const scopeOfObject = (object: KubeObject, scopeOf: ScopeOf): Scope | undefined =>
  scopeOf(groupOf(object.apiVersion), object.kind) ?? (object.metadata.namespace === undefined ? undefined : "Namespaced");
