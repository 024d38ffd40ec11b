import type { Problem } from "@ashlar/model";
import { firstContent } from "../first-content.ts";
import type { Composed } from "./compose.ts";
import { tabIndentation } from "./tab-indentation.ts";

type Found = Pick<Problem, "rule" | "message" | "remedy"> & { readonly at: number };

const TAB_INDENTATION = /^ *\t/;

/** A line that begins with a percent sign, where only directives may: `%YAML 1.2`. */
const directive = (text: string): Found | undefined => {
  const at = firstContent(text);
  if (text[at] !== "%") return undefined;
  const message = "begins with a YAML directive, which kubectl and Argo CD do not understand";
  return { at, rule: "bad-yaml", message, remedy: "take the line away" };
};

const afterEnd = ([, second]: readonly Composed[]): Found | undefined => {
  if (!second?.contents) return undefined;
  const message = "stands after `...`, where kubectl, Argo CD and the API server read no further";
  return { at: second.contents.range[0], rule: "bad-yaml", message, remedy: "separate documents with `---`" };
};

/** The library's messages may quote all that it could not read. */
const inShort = (message: string): string => (message.length > 120 ? `${message.slice(0, 120)}…` : message.replace(/\.+$/, ""));

const tab = (at: number): Found => ({
  at,
  rule: "tab-indentation",
  message: "a tab stands where YAML takes spaces only",
  remedy: "indent with spaces, and leave empty lines empty",
});

const badSyntax = (text: string, [document]: readonly Composed[]): Found | undefined => {
  if (document === undefined) return undefined;
  const [error] = document.errors;
  if (error === undefined) {
    const tabAt = tabIndentation(text, document);
    return tabAt < 0 ? undefined : tab(tabAt);
  }
  const [at] = error.pos;
  const hasTab = error.code === "TAB_AS_INDENT" || TAB_INDENTATION.test(text.slice(text.lastIndexOf("\n", at - 1) + 1, at + 1));
  if (hasTab) return tab(at);
  return {
    at,
    rule: "bad-yaml",
    message: `is not YAML: ${inShort(error.message)}`,
    remedy: "mend this line, or the one before it",
  };
};

/** What is wrong with the syntax of a document: the first thing only, for what follows mostly follows from it. */
export const syntaxProblem = (text: string, documents: readonly Composed[]): Found | undefined =>
  directive(text) ?? badSyntax(text, documents) ?? afterEnd(documents);
