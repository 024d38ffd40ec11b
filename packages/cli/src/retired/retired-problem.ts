import type { Problem } from "@ashlar/model";
import { describeRetired, retired } from "./retired.ts";

/** What is to be said of a product that is asked for by a name that is retired; undefined for any other. */
export const retiredProblem = (name: string): Problem | undefined => {
  const known = retired(name);
  return known && { rule: "retired", ...describeRetired(known) };
};

const notFound = /^Could not resolve "@ashlar\/platform\/([^"]+)"/;

/** Says of an import that leads to no brick what became of the product, where it is one that is retired. */
export const withRetired = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => {
    const known = problem.rule === "does-not-load" ? retired(notFound.exec(problem.message)?.[1] ?? "") : undefined;
    if (known === undefined) return problem;
    const { message, remedy } = describeRetired(known);
    return { ...problem, message: `${problem.message}: ${message}`, remedy };
  });
