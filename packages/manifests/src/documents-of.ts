import type { Content } from "./content.ts";
import { isKubeObject, itemsOf, notAnObject } from "./kube-object.ts";
import { MOST_PROBLEMS } from "./limits.ts";
import { type Place, placeAt } from "./place.ts";
import type { ReadDocument } from "./read-document.ts";
import type { Report, Source } from "./source.ts";

/** The objects that a document holds, those of lists each by itself. What is none is reported. */
export const documentsOf = (content: Content, source: Source, report: Report): readonly ReadDocument[] => {
  let places: Place | undefined;
  let rejected = 0;
  const offsetOf = (pointer: string): number | undefined => {
    if (pointer === "") return content.at;
    places ??= content.places();
    const place = placeAt(places, pointer);
    return place && content.base + place.at;
  };

  const document = (object: ReadDocument["object"], pointer: string): ReadDocument => ({
    object,
    get line() {
      return source.lineAt(offsetOf(pointer) ?? content.at);
    },
    lineOf: (inner) => {
      const offset = offsetOf(pointer + inner);
      return offset === undefined ? undefined : source.lineAt(offset);
    },
  });

  const collect = (data: unknown, pointer: string): readonly ReadDocument[] => {
    const items = itemsOf(data);
    if (items !== undefined) return items.flatMap((item, index) => collect(item, `${pointer}/items/${index}`));
    if (isKubeObject(data)) return [document(data, pointer)];
    if (++rejected <= MOST_PROBLEMS + 1) report(offsetOf(pointer) ?? content.at, notAnObject(data, source.name));
    return [];
  };

  return collect(content.data, "");
};
