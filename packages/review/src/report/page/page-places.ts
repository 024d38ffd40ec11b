import { visible } from "@ashlar/manifests/visible";
import { noApp } from "../../finding/matrix.ts";
import type { Place } from "../../finding/review.ts";
import { changedAt } from "../changed-at.ts";
import type { Link, Spot } from "../link.ts";
import { shortRef } from "../short-ref.ts";

/** Where something holds, as texts that are ready to be shown. */
export interface PagePlace {
  readonly cluster: string;
  readonly environment: string;
  readonly app: string;
  /** `clusters/dev/apps/shop/deployment-cart.yaml:14`. */
  readonly at?: string;
  readonly url?: string;
  readonly source?: string;
  /** The line of a module that was changed: `changed in`, `environments/prod.ts:112` and where it can be read. */
  readonly changed?: { readonly words: string; readonly at: string; readonly url?: string };
  readonly waitsFor?: string;
}

/** Gives each place its number, the same for the same place. */
export interface PlaceNumbers {
  readonly all: readonly PagePlace[];
  /** @param side on which its manifest is */
  readonly of: (place: Place, side: "before" | "after") => number;
}

const urlOf = (spot: Spot, link: Link): { readonly url?: string } => {
  const url = link(spot);
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? { url: new URL(url).href } : {};
};

const shownPlace = (place: Place, side: "before" | "after", link: Link): PagePlace => {
  const { cluster, environment, app = noApp, file, line, source, changed, waitsFor } = place;
  return {
    cluster: visible(cluster),
    environment: visible(environment),
    app: visible(app),
    ...(file !== undefined && { at: visible(line === undefined ? file : `${file}:${line}`) }),
    ...urlOf({ ...place, side }, link),
    ...(source !== undefined && { source: visible(source) }),
    ...(changed !== undefined && {
      changed: { words: changedAt(changed).words, at: visible(changedAt(changed).at), ...urlOf(changed, link) },
    }),
    ...(waitsFor !== undefined && { waitsFor: visible(shortRef(waitsFor)) }),
  };
};

export const numberedPlaces = (link: Link): PlaceNumbers => {
  const all: PagePlace[] = [];
  const numbers = new Map<string, number>();
  const of = (place: Place, side: "before" | "after"): number => {
    const { cluster, environment, app, file, line, source, changed, waitsFor } = place;
    const at = changed === undefined ? "" : `${changed.side} ${changed.line} ${changed.file}`;
    const key = [cluster, environment, app, file, line, source, at, waitsFor, side].join("\0");
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, all.length);
    return all.push(shownPlace(place, side, link)) - 1;
  };
  return { all, of };
};
