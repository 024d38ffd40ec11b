import type { Placed } from "@ashlar/checks/tree";
import { type Identity, identityKey } from "../diff/identity.ts";
import type { ObjectChange } from "../diff/object-change.ts";
import { type ImageMove, imageMove } from "../image/image-move.ts";
import { imagesIn } from "../image/images-in.ts";
import { splitImage } from "../image/split-image.ts";

/** An image that changed, with all that runs it. */
export interface ImageChange {
  /** Its repository, of what is there now if there is any: `ghcr.io/shop/web`. */
  readonly image: string;
  /** The whole references, as they are written. */
  readonly before?: string;
  readonly after?: string;
  readonly move: ImageMove;
  readonly objects: readonly Identity[];
}

const isStructure = (value: unknown): boolean => typeof value === "object" && value !== null;

/** Whether an image may be among what changes: to look for images in all objects takes longer than to compare them. */
const mayMove = ({ verdict, fields }: ObjectChange): boolean =>
  verdict !== "changed" || fields.some(({ pattern, before, after }) => /image/i.test(pattern) || isStructure(before) || isStructure(after));

interface Found {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly objects: Set<Identity>;
}

/** An image that only moves from one object to others, as where a workload gets another name, is the same image. */
const isMovedAlone = (found: ReadonlyMap<string, Found>, { before, after }: Found): boolean =>
  found.has(`${before ?? after} undefined`) && found.has(`undefined ${before ?? after}`) && (before === undefined || after === undefined);

type Sides = readonly [was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>];

/** By where they are, without the name of their object: containers are often called like it. */
const placesIn = (placed: Placed | undefined): ReadonlyMap<string, string> =>
  new Map([...imagesIn(placed?.object)].map(([place, image]) => [place.replaceAll(`[${placed?.object.metadata.name}]`, "[]"), image]));

/** The images of an object before and after; one that has another name or kind now is compared with what it was, and told once. */
const sidesOf = (change: ObjectChange, gone: ReadonlyMap<string, ObjectChange>): Sides | undefined => {
  const { before, after, renamedFrom, renamedTo, replaces, replacedBy } = change;
  if ((renamedTo ?? replacedBy) !== undefined) return undefined;
  const was = renamedFrom ?? replaces;
  const former = was && gone.get(identityKey(was));
  return [placesIn(former?.before ?? before), placesIn(after)];
};

/** Every image that changes, each pair of references once, in the order of their names. */
export const imageChanges = (changes: readonly ObjectChange[]): readonly ImageChange[] => {
  const found = new Map<string, Found>();
  const gone = new Map(changes.filter(({ verdict }) => verdict === "deleted").map((each) => [identityKey(each.identity), each]));
  for (const change of changes) {
    if (!mayMove(change)) continue;
    const { identity } = change;
    const sides = sidesOf(change, gone);
    if (sides === undefined) continue;
    const [was, is] = sides;
    for (const place of new Set([...was.keys(), ...is.keys()])) {
      const [one, other] = [was.get(place), is.get(place)];
      if (one === other) continue;
      const key = `${one} ${other}`;
      const known = found.get(key) ?? { before: one, after: other, objects: new Set() };
      known.objects.add(identity);
      found.set(key, known);
    }
  }
  return [...found.values()]
    .filter((each) => !isMovedAlone(found, each))
    .map(({ before, after, objects }) => ({
      image: splitImage(after ?? before ?? "").repository,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      move: imageMove(before, after),
      objects: [...objects],
    }))
    .sort((one, other) => order(one, other));
};

const order = (one: ImageChange, other: ImageChange): number => {
  const [a, b] = [one, other].map(({ image, before, after }) => `${image} ${before} ${after}`);
  return a === b ? 0 : String(a) < String(b) ? -1 : 1;
};
