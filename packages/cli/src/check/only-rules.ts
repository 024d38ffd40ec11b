import { type Family, type RuleFacts, schemaRules } from "@ashlar/checks";
import type { Flag, Given } from "../command.ts";

const families: readonly (Family | "schema")[] = ["schema", "api", "version", "reference", "argocd", "security", "practice"];

/** For who wants to know one thing, or wants it sooner. */
export const onlyFlag: Flag = {
  type: "string",
  value: families.join("|"),
  multiple: true,
  choices: families,
  help: "only rules of this family; schema: those of api that say what a strict schema says",
};

const ofSchema: ReadonlySet<string> = new Set(Object.values(schemaRules).map(({ name }) => name));

/** Whether a rule is among those that are asked for; all of them where none is. */
export const onlyRules = ({ texts }: Pick<Given, "texts">): ((rule: RuleFacts) => boolean) => {
  const wanted: ReadonlySet<string> = new Set(texts("only") ?? []);
  return ({ name, family }) => wanted.size === 0 || wanted.has(family) || (wanted.has("schema") && ofSchema.has(name));
};
