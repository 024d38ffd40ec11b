import type { Place } from "../../finding/review.ts";
import { thousands } from "../text/count.ts";
import { codeSpan } from "./escape/code-span.ts";
import { linkTo } from "./escape/link-to.ts";
import { listed } from "./phrases.ts";

const fileOf = ({ file, line }: Place): string | undefined => (file === undefined || line === undefined ? file : `${file}:${line}`);

const one = (place: Place, link: (place: Place) => string | undefined): string => {
  const file = fileOf(place);
  const from = place.source === undefined ? "" : ` from ${codeSpan(place.source, 160)}`;
  return `${codeSpan(place.cluster)}${file === undefined ? "" : ` ${linkTo(codeSpan(file, 200), link(place))}`}${from}`;
};

/** Where something holds: clusters, with the manifest's line and the TypeScript that makes it: what stands behind `Where:`. */
export const placesPhrase = (places: readonly Place[], link: (place: Place) => string | undefined): string => {
  const [first, ...others] = places;
  if (first === undefined) return " nowhere";
  if (others.length === 0) return ` ${one(first, link)}`;
  if (places.length <= 3) return `\n${places.map((place) => `  - ${one(place, link)}`).join("\n")}`;
  const clusters = [...new Set(places.map(({ cluster }) => cluster))];
  const sources = [...new Set(places.flatMap(({ source }) => (source === undefined ? [] : [source])))];
  const from = sources.length === 0 ? "" : ` from ${listed(sources, 3, 160)}`;
  return ` ${thousands(places.length)} places in ${listed(clusters, 6)}${from}, the first ${linkTo(codeSpan(fileOf(first) ?? first.cluster, 200), link(first))}`;
};
