import { type Flag, type Given, UsageError } from "./command.ts";
import { didYouMean } from "./nearest.ts";

/** For three in the morning, when our verdict is wrong and the API server's is known. */
export const acceptUnproven: Flag = {
  type: "string",
  value: "RULE",
  multiple: true,
  help: "overrule a rule of the API server's, this once: it takes the object all the same",
};

/** The rules that are overruled; throws a UsageError for one that is none of the API server's. */
export const acceptedRules = async ({ texts }: Pick<Given, "texts">): Promise<readonly string[]> => {
  const names = texts("accept-unproven") ?? [];
  if (names.length === 0) return names;
  const { allRules } = await import("@ashlar/checks");
  const rules = new Map(allRules().map((rule) => [rule.name, rule]));
  for (const name of names) {
    const rule = rules.get(name);
    if (rule === undefined) throw new UsageError(`--accept-unproven ${name}: there is no such rule${didYouMean(name, [...rules.keys()])}`);
    if (rule.family !== "api")
      throw new UsageError(
        `--accept-unproven ${name}: that is no rule of the API server's; waive it where it stands, or set it in the environment`,
      );
  }
  return names;
};
