import type { Problem } from "@ashlar/model";
import { decodeText, tidyText } from "./decode-text.ts";
import { documentsOf } from "./documents-of.ts";
import { lineOfContent } from "./first-content.ts";
import { isKubeObject, itemsOf } from "./kube-object.ts";
import { MOST_PROBLEMS } from "./limits.ts";
import type { ReadDocument } from "./read-document.ts";
import { readPart } from "./read-part.ts";
import { type Report, reporter, type Source, sourceOf } from "./source.ts";
import { type Part, splitDocuments } from "./split-documents.ts";
import { readSubset } from "./subset/read-subset.ts";
import { templateProblem } from "./template-problem.ts";

/** What was found in a text. */
export interface ReadManifest {
  readonly documents: readonly ReadDocument[];
  readonly problems: readonly Problem[];
}

const reportMarker = (afterMarker: string, report: Report, offset: number): void => {
  const message = `${JSON.stringify(afterMarker.slice(0, 40))} stands on the line of the \`---\`, where kubectl and Argo CD take only a comment`;
  report(offset, { rule: "bad-yaml", message, remedy: "put it on the next line" });
};

/** What came of one document. If nothing did, it may be a template, and that is then the one problem. */
const readDocuments = (source: Source, { from, to, afterMarker }: Part): ReadManifest => {
  const problems: Problem[] = [];
  const report = reporter(source, problems);
  if (afterMarker !== undefined) {
    reportMarker(afterMarker, report, from - 1);
    return { documents: [], problems };
  }
  const text = to - from === source.text.length ? source.text : source.text.slice(from, to);
  const documents = readPart(text, from, report).flatMap((content) => documentsOf(content, source, report));
  if (documents.length > 0 || problems.every(({ rule }) => rule === "not-an-object")) return { documents, problems };
  const template = templateProblem(text);
  if (template === undefined) return { documents, problems };
  const { at, ...problem } = template;
  return { documents, problems: [{ ...problem, file: `${source.name}:${source.lineAt(from + at)}` }] };
};

/** The first template in a file tells of the others. */
const isToldAlready = ({ rule }: Problem, told: readonly Problem[]): boolean =>
  rule === "template" && told.some((other) => other.rule === "template");

const tooMany = (name: string): Problem => ({
  rule: "too-many-problems",
  file: name,
  message: `has over ${MOST_PROBLEMS} problems; the others, and what follows the last of them, were not looked at`,
  remedy: "mend these first, or leave the file out",
});

const readTidy = (text: string, name: string): ReadManifest => {
  const source = sourceOf(name, text);
  const documents: ReadDocument[] = [];
  const problems: Problem[] = [];
  for (const part of splitDocuments(text)) {
    const read = readDocuments(source, part);
    for (const document of read.documents) documents.push(document);
    for (const problem of read.problems) if (!isToldAlready(problem, problems)) problems.push(problem);
    if (problems.length > MOST_PROBLEMS) return { documents, problems: [...problems.slice(0, MOST_PROBLEMS), tooMany(name)] };
  }
  return { documents, problems };
};

const NO_PROBLEMS: readonly Problem[] = [];

/** One object, written plainly, as in every file of ours: the short way through. */
const readPlain = (text: string, name: string): ReadManifest | undefined => {
  const object = readSubset(text);
  if (!isKubeObject(object) || itemsOf(object) !== undefined) return undefined;
  let located: ReadDocument | undefined;
  const lineOf = (pointer: string): number | undefined => {
    located ??= readTidy(text, name).documents[0];
    return located?.lineOf(pointer);
  };
  return { documents: [{ object, line: lineOfContent(text), lineOf }], problems: NO_PROBLEMS };
};

/**
 * The objects in a text of YAML or JSON, as the API server, kubectl and Argo CD would read them, and all that is wrong with the text.
 * Never throws. A document with a problem of severity error may be missing from the documents; the others are there.
 * @param input the content of a file; bytes are decoded as UTF-8, or as UTF-16 if they begin with its byte order mark
 * @param name of the file for the problems, relative to the root; `-` for the standard input
 */
export const readManifest = (input: string | Uint8Array, name: string): ReadManifest => {
  const text = decodeText(input, name);
  if (typeof text !== "string") return { documents: [], problems: [text] };
  const plain = readPlain(text, name);
  if (plain !== undefined) return plain;
  const tidy = tidyText(text, name);
  return typeof tidy === "string" ? readTidy(tidy, name) : { documents: [], problems: [tidy] };
};
