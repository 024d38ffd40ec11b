import { isDeepStrictEqual } from "node:util";
import { describeObject, identityOf, isObject, type KubeObject, type Output, type Problem } from "@ashlar/model";
import { firstDifference } from "./first-difference.ts";

/** What one of two bricks makes of the same request. */
export interface Made {
  readonly brick: string;
  readonly outputs: readonly Output[];
}

const parentsOf = ({ spec }: KubeObject): readonly unknown[] | undefined => {
  const parents: unknown = Object(spec).parentRefs;
  return Array.isArray(parents) ? parents : undefined;
};

const withParents = (object: KubeObject, parentRefs: readonly unknown[]): KubeObject => ({
  ...object,
  spec: { ...Object(object.spec), parentRefs },
});

/** The items of two lists, equal ones once. */
export const joinLists = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [
  ...one,
  ...other.filter((item) => !one.some((each) => isDeepStrictEqual(each, item))),
];

const differs = (one: KubeObject, from: string, to: string, pointer: string): Problem => ({
  rule: "made-differently",
  object: describeObject(one),
  pointer,
  message: `${from} and ${to} make it differently, so it cannot be attached to both`,
  remedy: "Ask only for what both make alike until the move is done, or swap in one step where an outage does not matter",
});

/** The annotations of two objects, where both do not say different things under one key: each product reads its own. */
const joinAnnotations = (one: KubeObject, other: KubeObject): KubeObject["metadata"]["annotations"] => {
  const [ours = {}, theirs = {}] = [one.metadata.annotations, other.metadata.annotations];
  return Object.keys(ours).some((key) => key in theirs && theirs[key] !== ours[key]) ? undefined : { ...ours, ...theirs };
};

const withAnnotations = (object: KubeObject, annotations: NonNullable<KubeObject["metadata"]["annotations"]>): KubeObject => {
  const { annotations: _, ...metadata } = object.metadata;
  return { ...object, metadata: { ...metadata, ...(Object.keys(annotations).length > 0 && { annotations }) } };
};

const joinObjects = (our: KubeObject, their: KubeObject, from: string, to: string): Output => {
  const annotations = joinAnnotations(our, their);
  const [one, other] = annotations === undefined ? [our, their] : [withAnnotations(our, annotations), withAnnotations(their, annotations)];
  const parents = [one, other].map(parentsOf);
  const pointer = parents.some(Boolean) ? firstDifference(withParents(one, []), withParents(other, [])) : firstDifference(one, other);
  if (pointer !== undefined) return differs(one, from, to, pointer);
  const [first = [], second = []] = parents;
  return parents.some(Boolean) ? withParents(one, joinLists(first, second)) : one;
};

/**
 * What two bricks make of the same request as one: a route of both is one object with the parents of both, so it keeps its
 * name and is never deleted and made anew. Whatever is equal is there once; asks go to both. Two objects of one identity
 * that differ in more than their parents are a problem.
 */
export const joinOutputs = (from: Made, to: Made): readonly Output[] => {
  const others = new Map(to.outputs.filter(isObject).map((object) => [identityOf(object), object]));
  const joined = from.outputs.map((output) => {
    const other = isObject(output) ? others.get(identityOf(output)) : undefined;
    return isObject(output) && other !== undefined ? joinObjects(output, other, from.brick, to.brick) : output;
  });
  const made = new Set(from.outputs.filter(isObject).map(identityOf));
  return joinLists(
    joined,
    to.outputs.filter((output) => !(isObject(output) && made.has(identityOf(output)))),
  );
};
