import type { CelType } from "../cel/cel-type.ts";
import type { CelScope } from "../cel/check-cel.ts";
import type { Value } from "../rule/object-rule.ts";

const ofRequest: readonly (readonly [string, CelType])[] = [
  ["object", "dyn"],
  ["oldObject", "dyn"],
  ["request", "unknown"],
  ["namespaceObject", "unknown"],
];

const scopes = new Map<string, ReadonlyMap<string, CelType>>();

/** What expressions of a policy may speak of; all of them made once. */
const rootsOf = (withParams: boolean, withVariables: boolean, withAuthorizer: boolean): ReadonlyMap<string, CelType> => {
  const key = `${withParams} ${withVariables} ${withAuthorizer}`;
  const known = scopes.get(key);
  if (known !== undefined) return known;
  const roots = new Map<string, CelType>(ofRequest);
  if (withParams) roots.set("params", "dyn");
  if (withVariables) roots.set("variables", "unknown");
  if (withAuthorizer) roots.set("authorizer", "unknown");
  scopes.set(key, roots);
  return roots;
};

/** The scope of an expression of a policy, with parameters if it names their kind, and variables if there are any. */
export const scopeOf = (spec: Value, variables?: ReadonlyMap<string, CelType>, authorizer = true): CelScope => ({
  roots: rootsOf(spec.paramKind !== undefined, variables !== undefined, authorizer),
  ...(variables !== undefined && { variables }),
});
