import type { Lexer } from "yaml";
import { library } from "./library.ts";

type Step = () => Generator<string, unknown>;

/** What is inside the lexer of `yaml` 2.9: the indentation that further lines need, and two of its steps. */
interface Inside {
  indentNext: number;
  parseQuotedScalar: Step;
  parseFlowCollection: Step;
}

/** The same step with no need to be indented. */
const withoutIndentation = (step: Step) =>
  function* (this: Inside): Generator<string, unknown> {
    const { indentNext } = this;
    this.indentNext = 0;
    const next = yield* step.call(this);
    this.indentNext = indentNext;
    return next;
  };

/**
 * A lexer that reads what stands between quotes and brackets however far left its lines begin. YAML wants them right of their key;
 * Go's reader does not care, and its writer counted wrong in lists, so that `kubectl get -o yaml` has printed such strings for years.
 */
export const lenientLexer = (): Lexer => {
  const lexer = new (library().Lexer)();
  const inside = lexer as unknown as Inside;
  inside.parseQuotedScalar = withoutIndentation(inside.parseQuotedScalar);
  inside.parseFlowCollection = withoutIndentation(inside.parseFlowCollection);
  return lexer;
};
