import type { KubeObject, Problem } from "@ashlar/model";
import { kubernetesVersions } from "@ashlar/schemas";
import { checkObject } from "../check-object.ts";
import { problemOf } from "../problem-of.ts";
import { lifecycleOf } from "./api-lifecycle.ts";
import { removedApi, unknownKind } from "./unknown-kind.ts";

/** What an object meets on the way to a newer version of Kubernetes. */
export interface Upgrade {
  /** The first minor version in which it is so: `1.37`. */
  readonly at: string;
  readonly problem: Problem;
}

const minorOf = (version: string): number => Number(version.slice(version.indexOf(".") + 1));

/** The minor versions after one, up to and with another. */
const steps = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, minorOf(to) - minorOf(from)) }, (_, index) => `1.${minorOf(from) + index + 1}`);

/** The same problem in another version: that version is often named. */
const keyOf = ({ rule, pointer, message }: Problem): string => `${rule} ${pointer} ${message.replaceAll(/1\.\d+/g, "1.x")}`;

/** What a version that was recorded finds, and the one before it did not. */
const found = (object: KubeObject, before: string, version: string): readonly Problem[] => {
  const known = new Set(checkObject(object, { kubernetes: before }).map(keyOf));
  return checkObject(object, { kubernetes: version }).filter((problem) => !known.has(keyOf(problem)));
};

/** Of versions to come, only what is announced is known: which APIs go. */
const announced = (object: KubeObject, version: string): readonly Problem[] => {
  const life = lifecycleOf(object.apiVersion, object.kind);
  if (life?.removed !== minorOf(version)) return [];
  return [problemOf({ placed: { object }, ...unknownKind(object.apiVersion, object.kind, version), rule: removedApi })];
};

/**
 * All that changes for objects when their cluster goes from one version of Kubernetes to another: what is refused from then on, what is
 * gone, and what is newly advised against. Pure. Up to the newest version that was recorded it is what each of them finds; of those after it, what
 * has been announced.
 */
export const upgradeReport = (objects: readonly KubeObject[], from: string, to: string): readonly Upgrade[] => {
  const recorded = kubernetesVersions();
  return steps(from, to).flatMap((at) => {
    const before = `1.${minorOf(at) - 1}`;
    const isKnown = recorded.includes(at) && recorded.includes(before);
    return objects.flatMap((object) =>
      (isKnown ? found(object, before, at) : announced(object, at)).map((problem): Upgrade => ({ at, problem })),
    );
  });
};
