import type { Place } from "../../finding/review.ts";
import type { Link } from "../link.ts";
import { thousands } from "../text/count.ts";
import { changedPhrase } from "./changed-phrase.ts";
import { codeSpan } from "./escape/code-span.ts";
import { linkTo } from "./escape/link-to.ts";
import { listed } from "./phrases.ts";

const fileOf = ({ file, line }: Place): string | undefined => (file === undefined || line === undefined ? file : `${file}:${line}`);

/** `` from `apps/shop/app.ts`, changed in `environments/prod.ts:112` ``: who makes it, and what the change touched. */
const whence = (from: string, changed: string): string =>
  [...(from === "" ? [] : [` from ${from}`]), ...(changed === "" ? [] : [`${from === "" ? " " : ""}${changed}`])].join(", ");

const one = (place: Place, link: Link): string => {
  const file = fileOf(place);
  const from = whence(place.source === undefined ? "" : codeSpan(place.source, 160), changedPhrase([place], link));
  return `${codeSpan(place.cluster)}${file === undefined ? "" : ` ${linkTo(codeSpan(file, 200), link(place))}`}${from}`;
};

/** Where something holds: clusters, with the manifest's line, the TypeScript that makes it and the line that was changed: what stands behind `Where:`. */
export const placesPhrase = (places: readonly Place[], link: Link): string => {
  const [first, ...others] = places;
  if (first === undefined) return " nowhere";
  if (others.length === 0) return ` ${one(first, link)}`;
  if (places.length <= 3) return `\n${places.map((place) => `  - ${one(place, link)}`).join("\n")}`;
  const clusters = [...new Set(places.map(({ cluster }) => cluster))];
  const sources = [...new Set(places.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  const from = whence(listed(sources, 3, 160), changedPhrase(places, link));
  return ` ${thousands(places.length)} places in ${listed(clusters, 6)}${from}, the first ${linkTo(codeSpan(fileOf(first) ?? first.cluster, 200), link(first))}`;
};
