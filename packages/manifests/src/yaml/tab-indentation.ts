import type { Document, Node } from "yaml";
import { library } from "./library.ts";

/** Where a tab may stand at the beginning of a line. */
interface Shelter {
  readonly from: number;
  readonly to: number;
  /** Between quotes and brackets. Elsewhere a line must begin with a space at least. */
  readonly isClosed: boolean;
}

const shelters = (document: Document): readonly Shelter[] => {
  const { isMap, isScalar, isSeq } = library();
  const found: Shelter[] = [];
  const visit = (node: unknown): void => {
    if (!(isScalar(node) || isMap(node) || isSeq(node))) return;
    const { range } = node as Node;
    const isClosed = isScalar(node) ? (node.type ?? "").startsWith("QUOTE") : node.flow === true;
    if (range && (isClosed || isScalar(node))) found.push({ from: range[0], to: range[1], isClosed });
    else if (isSeq(node)) for (const item of node.items) visit(item);
    else if (isMap(node))
      for (const { key, value } of node.items) {
        visit(key);
        visit(value);
      }
  };
  visit(document.contents);
  return found;
};

/** Spaces, dashes and question marks, then a tab. */
const LEADING_TAB = /^( *(?:[-?] +)*[-?]? *)\t([^\n]?)/gm;

/**
 * The offset of a tab where Go's reader takes spaces only, though YAML 1.2 lets it stand: on an otherwise empty line, before a
 * comment, after a dash. -1 if there is none.
 */
export const tabIndentation = (text: string, document: Document): number => {
  if (!text.includes("\t")) return -1;
  let known: readonly Shelter[] | undefined;
  let next = 0;
  for (const { index, 1: before = "", 2: after } of text.matchAll(LEADING_TAB)) {
    known ??= shelters(document);
    const at = index + before.length;
    while ((known[next]?.to ?? text.length) <= at) next++;
    const shelter = known[next];
    const isInside = shelter !== undefined && shelter.from < at && (shelter.isClosed || before !== "");
    // After a plain scalar, an empty line may hold what it likes.
    if (!isInside && (before === "" || after !== "")) return at;
  }
  return -1;
};
