import type { CustomKind, Problem } from "@ashlar/model";
import { objectFinder } from "./find-in-object.ts";
import { findInTree } from "./find-in-tree.ts";
import type { Found } from "./found.ts";
import { problemOf, type WhereFrom } from "./problem-of.ts";
import type { RuleFacts } from "./rule/rule.ts";
import { allRules, treeRules } from "./rules.ts";
import { customKinds } from "./schema/custom-kinds.ts";
import { oncePerKind } from "./schema/once-per-kind.ts";
import { type Settings, settingProblems, severityOf } from "./settle/settings.ts";
import { withoutWaived } from "./settle/waivers.ts";
import { type TreeOf, treeOf } from "./tree/tree.ts";
import { knownVersion, unknownVersion, versionMessage } from "./versions/known-version.ts";
import type { IsOn } from "./walk/plans.ts";

/** All objects of a cluster, and how to take what is found in them. */
export interface Checked extends TreeOf {
  /** Custom kinds with their schemas; what CRDs among the objects define is added. */
  readonly kinds?: readonly CustomKind[];
  readonly settings?: Settings;
  /** Rules of the API server's that are overruled this once, by name: `--accept-unproven`. */
  readonly accepted?: readonly string[];
  readonly whereFrom?: WhereFrom;
  /** Which rules may look at all; left out: every rule that is on. Waivers of the others stand, and are not asked what they waive. */
  readonly only?: IsOn;
}

let named: ReadonlyMap<string, RuleFacts> | undefined;

/** Every rule by its name: indexed once, as a tree may be checked in many parts. */
const byName = (): ReadonlyMap<string, RuleFacts> => {
  named ??= new Map(allRules().map((rule) => [rule.name, rule]));
  return named;
};

const versionProblems = (kubernetes: string, settings: Settings): readonly Problem[] => {
  const message = versionMessage(kubernetes);
  const severity = severityOf(unknownVersion, settings);
  if (message === undefined || severity === undefined) return [];
  const remedy = "record it with pnpm schemas:record, or use a release of ashlar that knows it";
  return [{ rule: unknownVersion.name, message, remedy, ...(severity === "warning" && { severity }) }];
};

/** Holds all objects of one cluster against all rules, as its environment sets them and its objects waive them. Pure. */
export const check = ({
  kinds = [],
  settings = {},
  accepted = [],
  whereFrom,
  kubernetes,
  only = () => true,
  ...of
}: Checked): readonly Problem[] => {
  const rules = byName();
  const version = knownVersion(kubernetes);
  const found: Found[] = [];
  const custom = customKinds(kinds, of.objects);
  const isOn: IsOn = (rule) => severityOf(rule, settings) !== undefined && !accepted.includes(rule.name) && only(rule);
  const find = objectFinder(version, custom, isOn);
  for (const placed of of.objects) find(placed, found);
  if (treeRules.some(isOn)) findInTree(treeOf({ ...of, kubernetes: version }), found, isOn);
  // Those that no rule of a plan reports: schemas, and what is known of a kind.
  const on = found.filter(({ rule }) => isOn(rule));
  const settled = oncePerKind(withoutWaived(of.objects, on, rules, only));
  return [
    ...versionProblems(kubernetes, settings),
    ...settingProblems(settings, rules),
    ...settled.map((each) => problemOf(each, severityOf(each.rule, settings, each.severity), whereFrom)),
  ];
};
