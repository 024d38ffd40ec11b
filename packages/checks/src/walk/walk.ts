import type { About, Report, Value } from "../rule/object-rule.ts";
import type { RuleFacts } from "../rule/rule.ts";
import type { Plan } from "./plan.ts";

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
  const visit = (value: Value, { sights, steps }: Plan): void => {
    for (const { rule, look } of sights) {
      looking = rule;
      look(value, report, about);
    }
    for (const { field, holds, to, dropped } of steps) {
      const below = value[field];
      if (below === undefined || below === null) continue;
      path.push(field);
      if (holds === "one") visit(below, to);
      else
        for (const [key, each] of holds === "list" ? (below as readonly Value[]).entries() : Object.entries<Value>(below))
          if (each !== null) {
            path.push(key);
            visit(each, dropped?.is(each, about) ? dropped.to : to);
            path.pop();
          }
      path.pop();
    }
  };
  visit(object, plan);
};
