import type { CustomKind, KindVersion } from "@ashlar/model";
import { definedKind, isCustomResourceDefinition } from "@ashlar/schemas";
import type { Placed } from "../tree/tree.ts";

/** What is known of custom kinds, by `apiVersion kind`: `cert-manager.io/v1 Certificate`. */
export type CustomKinds = ReadonlyMap<string, KindVersion>;

/**
 * Indexes custom kinds: those that are given, and those that a CRD among the objects defines, which is right where both are.
 * @param given bricks, locks and apps declare them; without versions they say nothing of a schema
 */
export const customKinds = (given: readonly CustomKind[], objects: readonly Placed[]): CustomKinds => {
  const defined = objects.flatMap(({ object }) => {
    const kind = isCustomResourceDefinition(object) ? definedKind(object).kind : undefined;
    return kind === undefined ? [] : [kind];
  });
  const known = new Map<string, KindVersion>();
  for (const { group, kind, versions = {} } of [...given, ...defined])
    for (const [name, version] of Object.entries(versions)) known.set(`${group}/${name} ${kind}`, version);
  return known;
};
