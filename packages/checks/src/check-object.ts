import type { KubeObject, Problem } from "@ashlar/model";
import { findInObject } from "./find-in-object.ts";
import type { Found } from "./found.ts";
import { problemOf } from "./problem-of.ts";

/** All that is wrong with one object by itself, whatever an environment sets and the object waives. */
export const checkObject = (object: KubeObject, { kubernetes }: { readonly kubernetes: string }): readonly Problem[] => {
  const found: Found[] = [];
  findInObject({ object }, kubernetes, found);
  return found.map((each) => problemOf(each));
};
