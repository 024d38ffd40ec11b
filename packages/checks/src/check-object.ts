import type { CustomKind, KubeObject, Problem } from "@ashlar/model";
import { objectFinder } from "./find-in-object.ts";
import type { Found } from "./found.ts";
import { problemOf } from "./problem-of.ts";
import { customKinds } from "./schema/custom-kinds.ts";

/** All that is wrong with one object by itself, whatever an environment sets and the object waives. */
export const checkObject = (
  object: KubeObject,
  { kubernetes, kinds = [] }: { readonly kubernetes: string; readonly kinds?: readonly CustomKind[] },
): readonly Problem[] => {
  const found: Found[] = [];
  objectFinder(kubernetes, customKinds(kinds, []))({ object }, found);
  return found.map((each) => problemOf(each));
};
