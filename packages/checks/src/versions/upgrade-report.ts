import type { CustomKind, Problem } from "@ashlar/model";
import { kubernetesVersions } from "@ashlar/schemas";
import { objectFinder } from "../find-in-object.ts";
import type { Found } from "../found.ts";
import { problemOf, type WhereFrom } from "../problem-of.ts";
import { customKinds } from "../schema/custom-kinds.ts";
import { type Settings, severityOf } from "../settle/settings.ts";
import type { Placed } from "../tree/tree.ts";
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
const keyOf = ({ rule, pointer, message }: Found): string => `${rule.name} ${pointer} ${message.replaceAll(/1\.\d+/g, "1.x")}`;

/** Of versions to come, only what is announced is known: which APIs go. */
const announced = (placed: Placed, version: string): readonly Found[] => {
  const { apiVersion, kind } = placed.object;
  const life = lifecycleOf(apiVersion, kind);
  if (life?.removed !== minorOf(version)) return [];
  return [{ placed, ...unknownKind(apiVersion, kind, version), rule: removedApi }];
};

/** What is upgraded, and what is known of it. */
export interface Upgraded {
  readonly objects: readonly Placed[];
  readonly from: string;
  readonly to: string;
  readonly kinds?: readonly CustomKind[];
  readonly settings?: Settings;
  readonly whereFrom?: WhereFrom;
}

/**
 * All that changes for objects when their cluster goes from one version of Kubernetes to another: what is refused from then on, what is
 * gone, and what is newly advised against. Pure. Up to the newest version that was recorded it is what each of them finds; of those after it, what
 * has been announced.
 */
export const upgradeReport = ({ objects, from, to, kinds = [], settings = {}, whereFrom }: Upgraded): readonly Upgrade[] => {
  const recorded = kubernetesVersions();
  const custom = customKinds(kinds, objects);
  const findIn = (version: string) => {
    const find = objectFinder(version, custom, (rule) => severityOf(rule, settings) !== undefined);
    return (placed: Placed): readonly Found[] => {
      const found: Found[] = [];
      find(placed, found);
      return found;
    };
  };
  return steps(from, to).flatMap((at) => {
    const before = `1.${minorOf(at) - 1}`;
    const isKnown = recorded.includes(at) && recorded.includes(before);
    const [findBefore, findAt] = isKnown ? [findIn(before), findIn(at)] : [];
    const news = (placed: Placed): readonly Found[] => {
      if (findBefore === undefined || findAt === undefined) return announced(placed, at);
      const known = new Set(findBefore(placed).map(keyOf));
      return findAt(placed).filter((found) => !known.has(keyOf(found)));
    };
    return objects.flatMap((placed) =>
      news(placed).flatMap((found): readonly Upgrade[] => {
        const severity = severityOf(found.rule, settings, found.severity);
        return severity === undefined ? [] : [{ at, problem: problemOf(found, severity, whereFrom) }];
      }),
    );
  });
};
