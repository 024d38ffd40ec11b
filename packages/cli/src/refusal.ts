import type { Problem } from "@ashlar/model";

/** A problem that ends a command: told as a problem, exit code 1. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}
