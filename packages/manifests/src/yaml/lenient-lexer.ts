import type { Lexer } from "yaml";
import { library } from "./library.ts";

/** What is inside the lexer of `yaml` 2.9: the indentation that the lines of a scalar need, and the reading of a quoted one. */
interface Inside {
  indentNext: number;
  parseQuotedScalar: () => Generator<string, unknown>;
}

/**
 * A lexer that reads quoted strings however far left their lines begin. YAML wants them right of their key; Go's reader does not
 * care, and its writer counts wrong in lists, so that `kubectl get -o yaml` has printed such strings for years.
 */
export const lenientLexer = (): Lexer => {
  const lexer = new (library().Lexer)();
  const inside = lexer as unknown as Inside;
  const { parseQuotedScalar } = inside;
  inside.parseQuotedScalar = function* (this: Inside) {
    const { indentNext } = this;
    this.indentNext = 0;
    const next = yield* parseQuotedScalar.call(this);
    this.indentNext = indentNext;
    return next;
  };
  return lexer;
};
