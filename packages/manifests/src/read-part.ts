import type { Content } from "./content.ts";
import { firstContent } from "./first-content.ts";
import { readJson } from "./json/read-json.ts";
import { splitValues } from "./json/split-values.ts";
import { type Place, rootPlace } from "./place.ts";
import type { Report } from "./source.ts";
import { readSubset } from "./subset/read-subset.ts";
import { readYaml } from "./yaml/read-yaml.ts";

const subsetPlaces = (text: string): Place => {
  const place = rootPlace(firstContent(text));
  readSubset(text, place);
  return place;
};

const present = (content: Content | undefined): readonly Content[] => (content === undefined ? [] : [content]);

const shifted =
  (report: Report, by: number): Report =>
  (offset, problem) =>
    report(offset + by, problem);

/** One JSON object, or several that follow each other; `undefined` if the text is anything else. */
const readJsonValues = (text: string, base: number, report: Report): readonly Content[] | undefined => {
  const one = readJson(text, base, shifted(report, base));
  if (one !== undefined) return present(one.content);
  const offsets = splitValues(text);
  if (offsets === undefined || offsets.length < 3) return undefined;
  const contents: Content[] = [];
  for (const [index, from] of offsets.slice(0, -1).entries()) {
    const value = readJson(text.slice(from, offsets[index + 1]), base + from, shifted(report, base + from));
    if (value === undefined) return undefined;
    contents.push(...present(value.content));
  }
  return contents;
};

/**
 * What one document of a stream holds: nothing, one value, or several JSON objects.
 * @param base offset of the document in the whole text
 */
export const readPart = (text: string, base: number, report: Report): readonly Content[] => {
  const object = readSubset(text);
  if (object !== undefined) {
    return [
      {
        data: object,
        base,
        get at() {
          return base + firstContent(text);
        },
        places: () => subsetPlaces(text),
      },
    ];
  }
  const start = firstContent(text);
  if (start === text.length) return [];
  const json = text[start] === "{" ? readJsonValues(text.slice(start), base + start, report) : undefined;
  return json ?? present(readYaml(text, base, shifted(report, base)));
};
