import { visible } from "@ashlar/manifests/visible";
import { clip } from "../../text/clip.ts";
import { longestRun } from "./longest-run.ts";

/**
 * A text of anyone's as inline code: no markdown, HTML, mention, reference, emoji or link works in it. Its backticks are one more than
 * any run inside of it (https://github.github.com/gfm/#code-spans), and it never spans lines.
 */
export const codeSpan = (text: string, length = 120): string => {
  const shown = visible(clip(text, length));
  if (shown.trim() === "") return shown === "" ? "_empty_" : `\`${JSON.stringify(shown)}\``;
  const ticks = "`".repeat(longestRun(shown) + 1);
  const pad = /^[` ]|[` ]$/.test(shown) ? " " : "";
  return ticks + pad + shown + pad + ticks;
};

/** The same for the cell of a table, where a `|` ends the cell even inside of code. */
export const cellCode = (text: string, length = 80): string => codeSpan(clip(text, length).replaceAll("|", "\\u{7c}"), length + 40);
