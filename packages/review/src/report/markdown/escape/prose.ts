import { clip } from "../../text/clip.ts";
import { codeSpan } from "./code-span.ts";

/** What GitHub takes for a word or a figure and for nothing else: no markup, mention, reference, link, emoji or ticket. */
const word = /^(?:[\p{L}’']+(?:-\p{L}+)*|\d{1,6}(?:[.,]\d{1,6})*%?|[→×−–—…+=/-]|‹hidden›)$/u;

/** A commit may be named by as few as seven digits. */
const mayBeCommit = /(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/i;

const piece = /["'(]*`[^`]+`["'),.;:!?]*(?=\s|$)|\S+/gu;
const parts = /^(["'(]*)(.*?)(["'),.;:!?…]*)$/su;

const isWord = (text: string, first: boolean, after: string): boolean =>
  word.test(text) && !mayBeCommit.test(text) && (!first || /^\p{L}/u.test(text) || (/^\d/.test(text) && after === ""));

const shown = (text: string, first: boolean): string => {
  const [, before = "", middle = "", after = ""] = parts.exec(text) ?? [];
  if (middle === "") return text;
  const quoted = before.endsWith("'") && after.startsWith("'");
  if (!quoted && isWord(middle, first && before === "", after)) return before + middle + after;
  const bare = /^`[^`]+`$/.test(middle) ? middle.slice(1, -1) : middle;
  return quoted ? before.slice(0, -1) + codeSpan(bare) + after.slice(1) : before + codeSpan(bare) + after;
};

/**
 * A sentence as markdown, on one line. Sentences of rules name objects and values, which anyone may have written: plain words stay as
 * they are, and whatever else there is becomes code. Escapes would not do: GitHub looks for mentions and references in what is left
 * once they are resolved.
 */
export const prose = (text: string, length = 600): string =>
  (clip(text, length).match(piece) ?? []).map((each, index) => shown(each, index === 0)).join(" ");
