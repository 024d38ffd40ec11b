import type { Problem } from "@ashlar/model";

/** Problems of which those of an import say more where more is known of what was not found. */
export const ofImports = async (problems: readonly Problem[]): Promise<readonly Problem[]> => {
  if (problems.every(({ rule }) => rule !== "does-not-load")) return problems;
  const { withRetired } = await import("./retired/retired-problem.ts"); // a table that only few need
  return withRetired(problems);
};
