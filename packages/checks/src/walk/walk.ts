import type { About, Report, Value } from "../rule/object-rule.ts";
import type { RuleFacts } from "../rule/rule.ts";
import type { Plan, Sight, Step } from "./plan.ts";

/** What a rule found in an object. */
export interface Sighting {
  readonly rule: RuleFacts;
  /** From the object's root. */
  readonly path: readonly (string | number)[];
  /** How many parts of the path lead to the value that the rule looked at. */
  readonly seenAt: number;
  readonly message: string;
  readonly remedy?: string;
}

/** Shows every value of an object to the rules that look at its type. */
export const walk = (object: Value, plan: Plan, about: About, found: Sighting[]): void => {
  const path: (string | number)[] = [];
  let looking: RuleFacts | undefined;
  const report: Report = (below, message, remedy) => {
    if (looking !== undefined)
      found.push({ rule: looking, path: [...path, ...below], seenAt: path.length, message, ...(remedy !== undefined && { remedy }) });
  };
  const enter = (key: string | number, value: Value, plan: Plan): void => {
    path.push(key);
    visit(value, plan);
    path.pop();
  };
  // Counted, not iterated: this runs for every value of every object.
  const visit = (value: Value, { sights, steps }: Plan): void => {
    for (let i = 0; i < sights.length; i++) {
      const { rule, look } = sights[i] as Sight;
      looking = rule;
      look(value, report, about);
    }
    for (let i = 0; i < steps.length; i++) {
      const { field, holds, to, dropped } = steps[i] as Step;
      const below = value[field];
      if (below === undefined || below === null) continue;
      path.push(field);
      if (holds === "one") visit(below, to);
      else if (holds === "list") {
        for (let at = 0; at < below.length; at++)
          if (below[at] !== null) enter(at, below[at], dropped?.is(below[at], about) ? dropped.to : to);
      } else for (const key in below) if (below[key] !== null) enter(key, below[key], dropped?.is(below[key], about) ? dropped.to : to);
      path.pop();
    }
  };
  visit(object, plan);
};
