import type { Node } from "yaml";
import type { Content } from "../content.ts";
import { DEEPEST, LARGEST_LIBRARY_DOCUMENT } from "../limits.ts";
import { type Place, rootPlace } from "../place.ts";
import type { Report } from "../source.ts";
import { aliasTargets } from "./alias-targets.ts";
import { type Composed, compose } from "./compose.ts";
import type { Reading } from "./reading.ts";
import { recordPlaces } from "./record-places.ts";
import { syntaxProblem } from "./syntax-problem.ts";
import { toData } from "./to-data.ts";
import { forbiddenCharacter, oddLineBreak } from "./unfit-characters.ts";

const MEBIBYTE = 2 ** 20;

const readingOf = (text: string, document: Composed, report: Report): Reading => ({
  text,
  report,
  targets: aliasTargets(document),
  open: new Set(),
  repeated: 0,
  isRefused: false,
});

const placesOf = (text: string): Place => {
  const place = rootPlace(0);
  const composed = compose(text);
  const document = typeof composed === "number" ? undefined : composed[0];
  if (document?.contents)
    recordPlaces(
      document.contents as Node,
      place,
      readingOf(text, document, () => {}),
    );
  return place;
};

/** True, and reported, if the text cannot be YAML, or is too much of it. */
const isHopeless = (text: string, report: Report): boolean => {
  const forbidden = forbiddenCharacter(text);
  if (forbidden !== undefined) {
    const message = `holds the control character ${forbidden.name}, which YAML does not allow`;
    report(forbidden.at, { rule: "not-text", message, remedy: "take it out, or write it as an escape between double quotes" });
    return true;
  }
  if (text.length <= LARGEST_LIBRARY_DOCUMENT) return false;
  const message = `is a document of ${Math.ceil(text.length / MEBIBYTE)} MiB, and of more than ${LARGEST_LIBRARY_DOCUMENT / MEBIBYTE} MiB only plain block style is read`;
  report(0, { rule: "too-large", message, remedy: "split it with `---`, or save it as JSON" });
  return true;
};

const warnOfBreaks = (text: string, report: Report): void => {
  const found = oddLineBreak(text);
  if (found === undefined) return;
  const message = `${found.name} ends a line for some readers of YAML and not for others`;
  report(found.at, { rule: "odd-line-break", severity: "warning", message, remedy: "write it as an escape between double quotes" });
};

/** The one document, if there is one and nothing is wrong with its syntax; else reported. */
const soundDocument = (text: string, report: Report): Composed | undefined => {
  const composed = compose(text);
  if (typeof composed === "number") {
    report(composed, { rule: "too-deep", message: `is nested over ${DEEPEST} levels deep`, remedy: "write a flatter structure" });
    return undefined;
  }
  const problem = syntaxProblem(text, composed);
  if (problem === undefined) return composed[0];
  const { at, ...rest } = problem;
  report(at, rest);
  return undefined;
};

/**
 * What a document holds that is written in any YAML, read as the API server reads it.
 * @param text of the document, without `---`
 * @param base offset of the document in the whole text
 */
export const readYaml = (text: string, base: number, report: Report): Content | undefined => {
  if (isHopeless(text, report)) return undefined;
  const document = soundDocument(text, report);
  if (!document?.contents) return undefined;
  warnOfBreaks(text, report);
  const reading = readingOf(text, document, report);
  const node = document.contents as Node;
  const data = toData(node, 1, reading);
  return reading.isRefused ? undefined : { data, at: base + (node.range?.[0] ?? 0), base, places: () => placesOf(text) };
};
