import type { KindScope, KubeObject } from "@ashlar/model";
import type { KindVersions } from "./kind-versions.ts";
import { isMapping } from "./parse-tree.ts";
import { pluralOf } from "./plural-of.ts";

/** Groups in which the API server takes a CRD only with a word about its review (KEP-1111). */
const isProtected = (group: string): boolean => /(^|\.)(k8s|kubernetes)\.io$/.test(group);

const openSchema = { openAPIV3Schema: { type: "object", "x-kubernetes-preserve-unknown-fields": true } };

/** A CRD that takes any object of its kind, and keeps every field. */
export const openDefinition = ({ group, kind, scope }: KindScope, versions: KindVersions): KubeObject => {
  const plural = pluralOf(kind);
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: {
      name: `${plural}.${group}`,
      ...(isProtected(group) && { annotations: { "api-approved.kubernetes.io": "unapproved, stand-in" } }),
    },
    spec: {
      group,
      scope,
      names: { kind, listKind: `${kind}List`, plural, singular: kind.toLowerCase() },
      versions: (versions.get(`${group}/${kind}`) ?? ["v1"]).map((name, index) => ({
        name,
        served: true,
        storage: index === 0,
        schema: openSchema,
        subresources: { status: {} },
      })),
    },
  };
};

/** Argo Rollouts brings kinds of the same group. */
export const isOfArgoCd = ({ group, kind }: KindScope): boolean =>
  group === "argoproj.io" && ["AppProject", "Application", "ApplicationSet"].includes(kind);

const isDefinitionOf = ({ group, kind }: KindScope, definition: unknown): definition is KubeObject =>
  isMapping(definition) &&
  isMapping(definition.spec) &&
  definition.spec.group === group &&
  isMapping(definition.spec.names) &&
  definition.spec.names.kind === kind;

/**
 * The CRD of a custom kind that a lock brings: Argo CD's own one for its kinds, since Argo CD relies on their defaults and
 * subresources, and an open one for any other.
 * @param argoCrds the CRDs of Argo CD, parsed
 * @throws if Argo CD's is not among them
 */
export const definitionOf = (brought: KindScope, versions: KindVersions, argoCrds: readonly unknown[]): KubeObject => {
  const real = argoCrds.find((definition) => isDefinitionOf(brought, definition));
  if (isDefinitionOf(brought, real)) return real;
  if (isOfArgoCd(brought)) throw new Error(`no CRD of Argo CD is given for ${brought.kind}`);
  return openDefinition(brought, versions);
};
