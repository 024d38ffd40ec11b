import type { Problem } from "@ashlar/model";
import type { RuleFacts, Severity } from "../rule/rule.ts";
import { nearest } from "../schema/nearest.ts";

/** How an environment wants rules to be taken, by their names. */
export type Settings = Readonly<Record<string, "off" | Severity>>;

/**
 * How severe what a rule found is under settings; undefined where the rule is off. What the API server refuses is an error, whatever is set.
 * @param own where the rule itself is less sure than usual
 */
export const severityOf = (rule: RuleFacts, settings: Settings, own?: Severity): Severity | undefined => {
  if (rule.family === "api") return rule.severity;
  const set = settings[rule.name] ?? rule.default ?? own ?? rule.severity;
  return set === "off" ? undefined : set;
};

/** For a rule that does not exist, the one that was probably meant. */
export const unknownRule = (name: string, rules: ReadonlyMap<string, RuleFacts>): string => {
  const near = nearest(name, [...rules.keys()]);
  return `there is no rule '${name}'${near === undefined ? "" : `; did you mean '${near}'?`}`;
};

/** What is wrong with the settings themselves. */
export const settingProblems = (settings: Settings, rules: ReadonlyMap<string, RuleFacts>): readonly Problem[] =>
  Object.keys(settings).flatMap((name): readonly Problem[] => {
    const rule = rules.get(name);
    if (rule === undefined)
      return [{ rule: "bad-setting", message: unknownRule(name, rules), remedy: "the table of rules has all their names: docs/rules.md" }];
    if (rule.family !== "api") return [];
    return [
      {
        rule: "bad-setting",
        message: `'${name}' says what the API server refuses, which no setting changes`,
        remedy: "leave it out; where the server does take the object, --accept-unproven lets one render pass",
      },
    ];
  });
