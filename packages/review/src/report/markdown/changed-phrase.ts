import type { Place } from "../../finding/review.ts";
import { changedAt } from "../changed-at.ts";
import type { Link } from "../link.ts";
import { codeSpan } from "./escape/code-span.ts";
import { linkTo } from "./escape/link-to.ts";

/** So many lines are named. */
const LINES = 3;

/** The lines of modules that were changed, each once: `` changed in `environments/prod.ts:112` ``; empty unless one is known of every place. */
export const changedPhrase = (places: readonly Place[], link: Link): string => {
  const lines = new Map(places.flatMap(({ changed }) => (changed === undefined ? [] : [[JSON.stringify(changed), changed]])));
  if (places.some(({ changed }) => changed === undefined)) return "";
  const shown = [...lines.values()].slice(0, LINES);
  const more = lines.size - shown.length;
  const words = shown.map((line, index) => {
    const { words: said, at } = changedAt(line);
    const spot = linkTo(codeSpan(at, 160), link(line));
    return index > 0 && changedAt(shown[index - 1] ?? line).words === said ? spot : `${said} ${spot}`;
  });
  return `${words.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
};
