import { CelProblem } from "../cel-problem.ts";
import { CelFault, NotJudged } from "./cel-fault.ts";
import { CelUnknown, type CelValue } from "./cel-value.ts";
import { compile, type Run, type Scope } from "./compile.ts";
import { parseNode } from "./parse-node.ts";

/** What an expression comes to: a value, what the server says went wrong, or why it is not judged here. */
export interface CelOutcome {
  readonly value?: CelValue;
  readonly fault?: string;
  readonly unjudged?: string;
}

/** Evaluates an expression with values by name. */
export type CelProgram = (values: Readonly<Record<string, CelValue>>) => CelOutcome;

const outcomeOf = (problem: unknown): CelOutcome => {
  if (problem instanceof CelFault) return { fault: problem.message };
  if (problem instanceof NotJudged || problem instanceof CelProblem) return { unjudged: problem.message };
  if (problem instanceof RangeError) return { unjudged: "it is nested too deeply" };
  throw problem;
};

const evaluated = (work: () => CelValue): CelOutcome => {
  try {
    const value = work();
    return value instanceof CelUnknown ? { unjudged: value.why } : { value };
  } catch (problem) {
    return outcomeOf(problem);
  }
};

const prepared = (text: string): Run | CelOutcome => {
  try {
    return compile(parseNode(text));
  } catch (problem) {
    return outcomeOf(problem);
  }
};

const known = new Map<string, Run | CelOutcome>();

/**
 * An expression of the Common Expression Language, as kube-apiserver 1.33 to 1.36 evaluates it. Prepared once. What is not implemented
 * exactly is not judged, unless it does not matter: `true || unknown()` is true.
 */
export const celProgram = (text: string): CelProgram => {
  const ready = known.get(text) ?? prepared(text);
  if (known.size >= 5000) known.clear();
  known.set(text, ready);
  return (values) => {
    if (typeof ready !== "function") return ready;
    const scope = Object.entries(values).reduce<Scope | undefined>((outer, [name, value]) => ({ name, value, outer }), undefined);
    return evaluated(() => ready(scope));
  };
};
