import { type RuleFacts, schemaRules, treeRules } from "@ashlar/checks";
import type { Given } from "../command.ts";

const ofSchema: ReadonlySet<string> = new Set(Object.values(schemaRules).map(({ name }) => name));

/** Whether a rule is among those that are asked for; all of them where none is. */
export const onlyRules = ({ texts }: Pick<Given, "texts">): ((rule: RuleFacts) => boolean) => {
  const wanted: ReadonlySet<string> = new Set(texts("only") ?? []);
  return ({ name, family }) => wanted.size === 0 || wanted.has(family) || (wanted.has("schema") && ofSchema.has(name));
};

/** Whether any of the wanted rules sees all objects of a cluster at once. */
export const looksAtTrees = (only: (rule: RuleFacts) => boolean): boolean => treeRules.some(only);
