import type { Document, ParsedNode } from "yaml";
import { DEEPEST } from "../limits.ts";
import { lenientLexer } from "./lenient-lexer.ts";
import { library } from "./library.ts";

/** All scalars as strings, no merging, no look for equal keys: what they mean is decided here, as Go's reader does. */
const OPTIONS = { version: "1.1", schema: "failsafe", resolveKnownTags: false, merge: false, uniqueKeys: false } as const;

export type Composed = Document.Parsed<ParsedNode>;

/** The parser keeps a mapping, and the value that it is at, on its stack; one more for the document, and one to spare. */
const HIGHEST_STACK = 2 * DEEPEST + 2;

/** Runs something that makes many errors, none of them for its stack, which would be most of the work. */
const withoutStacks = <Result>(run: () => Result): Result => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};

const composeAll = (text: string): readonly Composed[] | number => {
  const { Composer, Parser } = library();
  const parser = new Parser();
  const composer = new Composer<ParsedNode, true>(OPTIONS);
  const documents: Composed[] = [];
  for (const lexeme of lenientLexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > HIGHEST_STACK) return parser.offset;
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));
  return documents;
};

/**
 * A text as the nodes of its documents; usually one. Where it is nested too deeply for the library, whose functions call themselves
 * for each level: the offset of that place.
 */
export const compose = (text: string): readonly Composed[] | number => withoutStacks(() => composeAll(text));
