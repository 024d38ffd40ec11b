import type { Problem } from "@ashlar/model";
import { findInObject } from "./find-in-object.ts";
import { findInTree } from "./find-in-tree.ts";
import type { Found } from "./found.ts";
import { problemOf } from "./problem-of.ts";
import { allRules } from "./rules.ts";
import { type Settings, settingProblems, severityOf } from "./settle/settings.ts";
import { withoutWaived } from "./settle/waivers.ts";
import { type TreeOf, treeOf } from "./tree/tree.ts";

/** All objects of a cluster, and how to take what is found in them. */
export interface Checked extends TreeOf {
  readonly settings?: Settings;
  /** Rules of the API server's that are overruled this once, by name: `--accept-unproven`. */
  readonly accepted?: readonly string[];
}

const byName = (): ReadonlyMap<string, ReturnType<typeof allRules>[number]> => new Map(allRules().map((rule) => [rule.name, rule]));

/** Holds all objects of one cluster against all rules, as its environment sets them and its objects waive them. Pure. */
export const check = ({ settings = {}, accepted = [], ...of }: Checked): readonly Problem[] => {
  const rules = byName();
  const found: Found[] = [];
  for (const placed of of.objects) findInObject(placed, of.kubernetes, found);
  findInTree(treeOf(of), found);
  const on = found.filter(({ rule }) => severityOf(rule, settings) !== undefined && !accepted.includes(rule.name));
  return [
    ...settingProblems(settings, rules),
    ...withoutWaived(of.objects, on, rules).map((each) => problemOf(each, severityOf(each.rule, settings))),
  ];
};
