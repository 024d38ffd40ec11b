import { CelProblem } from "./cel-problem.ts";
import type { CelType } from "./cel-type.ts";
import { celParser } from "./parse-cel.ts";
import { tokensOf } from "./token.ts";

/** What an expression may speak of. */
export interface CelScope {
  /** Values by name, with their types. */
  readonly roots: ReadonlyMap<string, CelType>;
  /** Fields of `variables`, where it is a root. */
  readonly variables?: ReadonlyMap<string, CelType>;
}

/** What is found of an expression: its type, or what is wrong with it, as the rest of a sentence that begins with it. */
export interface CelFinding {
  readonly type: CelType;
  readonly why?: string;
}

/**
 * Compiles an expression as far as its grammar, names and plain types go (cel-spec, langdef). It never blames one that the API server
 * takes; fields of typed values and arguments of functions it does not look at.
 */
export const checkCel = (text: string, scope: CelScope): CelFinding => {
  try {
    return { type: celParser(tokensOf(text), scope)() };
  } catch (problem) {
    if (problem instanceof CelProblem) return { type: "unknown", why: problem.message };
    if (problem instanceof RangeError) return { type: "unknown" }; // nested too deeply for us to say
    throw problem;
  }
};
