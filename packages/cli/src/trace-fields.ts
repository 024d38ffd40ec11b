import { isInPackage, type Places } from "@ashlar/render";
import type { Literals } from "./record-literals.ts";

export interface Field {
  /** RFC 6901 JSON pointer. */
  readonly pointer: string;
  readonly value: unknown;
  /** The line that wrote it: `packages/components/src/deployment.ts:26`; undefined for what the renderer filled in. */
  readonly place: string | undefined;
  /** The author's own line that led there: `apps/shop/app.ts:41`; the same as `place` where authors wrote it themselves. */
  readonly author: string | undefined;
}

interface Made {
  readonly place: string;
  readonly author: string;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isEmpty = (value: object): boolean => Object.keys(value).length === 0;
const token = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
const withoutColumn = (place: string): string => place.replace(/:\d+$/, "");

/** The fields of a rendered object that hold a value, and the lines that wrote each, by the object as its author made it. */
export const traceFields = (rendered: unknown, made: unknown, literals: Literals, places: Places): readonly Field[] => {
  const ownLine = (place: string, calls: Error): string => {
    if (!isInPackage(place)) return place;
    const own = places(calls).find((one) => !isInPackage(one));
    return own === undefined ? place : withoutColumn(own);
  };
  const madeAt = (object: unknown, key: string, inherited: Made | undefined): Made | undefined => {
    const recorded = isObject(object) ? literals.get(object) : undefined;
    if (recorded === undefined) return inherited;
    const place = recorded.literal.properties.get(key) ?? recorded.literal.place;
    return { place, author: ownLine(place, recorded.calls) };
  };
  const trace = (value: unknown, source: unknown, pointer: string, at: Made | undefined): readonly Field[] => {
    if (!isObject(value) || isEmpty(value))
      return [
        { pointer, value, place: source === undefined ? undefined : at?.place, author: source === undefined ? undefined : at?.author },
      ];
    return Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .flatMap(([key, inner]) =>
        trace(inner, isObject(source) ? Reflect.get(source, key) : undefined, `${pointer}/${token(key)}`, madeAt(source, key, at)),
      );
  };
  return trace(rendered, made, "", undefined);
};
