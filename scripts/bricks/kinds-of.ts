import type { CustomKind } from "@ashlar/model";
import { definedKind, isCustomResourceDefinition } from "@ashlar/schemas";
import { withoutRules } from "./without-rules.ts";

const nameOf = ({ group, kind }: CustomKind): string => `${group} ${kind}`;

/** The facts of the CRDs among some objects, sorted. @throws if one cannot be read */
export const kindsOf = (objects: readonly unknown[]): readonly CustomKind[] => {
  const read = objects.filter(isCustomResourceDefinition).map(definedKind);
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) throw new Error(JSON.stringify(problems, null, 2));
  const kinds = read.flatMap(({ kind }) => (kind === undefined ? [] : [withoutRules(kind)]));
  return [...new Map(kinds.map((kind) => [nameOf(kind), kind])).values()].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
};
