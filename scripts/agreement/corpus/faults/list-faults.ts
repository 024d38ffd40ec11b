import { isRecord } from "../path.ts";
import { plausible } from "../plausible.ts";
import { type Fault, pickSite, remove, set } from "../scene.ts";
import type { Site } from "../site.ts";

const isItem = ({ place }: Site): boolean => place === "item";

const isFilledList = ({ value }: Site): boolean => Array.isArray(value) && value.length > 0;

/** Lists with an item too many, one too few, or in another order. */
export const listFaults: readonly Fault[] = [
  {
    name: "duplicate-item",
    weight: 5,
    make: (scene, random) => {
      const site = pickSite(scene, random, isFilledList);
      const items = site?.value as readonly unknown[] | undefined;
      return site && items && set(scene, [...site.path, items.length], random.pick(items));
    },
  },
  {
    name: "duplicate-key",
    weight: 6,
    make: (scene, random) => {
      const site = pickSite(scene, random, (each) => isFilledList(each) && isRecord((each.value as readonly unknown[])[0]));
      if (site === undefined) return undefined;
      const items = site.value as readonly Readonly<Record<string, unknown>>[];
      const { items: schema } = site.schema;
      const twin = random.pick(items);
      const fresh = schema && plausible(scene, random, schema, { owner: site.owner, field: site.field, place: "item" }, { share: 0 });
      if (!isRecord(fresh)) return undefined;
      const keys = site.schema["x-kubernetes-list-map-keys"] ?? ["name", "key", "path", "type"];
      const same = Object.fromEntries(keys.filter((key) => twin[key] !== undefined).map((key) => [key, twin[key]]));
      return set(scene, [...site.path, items.length], { ...fresh, ...same });
    },
  },
  {
    name: "more-items",
    weight: 7,
    make: (scene, random) => {
      const site = pickSite(scene, random, ({ value, schema }) => Array.isArray(value) && schema.items !== undefined);
      if (site?.schema.items === undefined) return undefined;
      const place = { owner: site.owner, field: site.field, place: "item" } as const;
      const item = plausible(scene, random, site.schema.items, place, { share: 0.1 });
      return set(scene, [...site.path, (site.value as readonly unknown[]).length], item);
    },
  },
  {
    name: "fewer-items",
    weight: 6,
    make: (scene, random) => {
      const site = pickSite(scene, random, isItem);
      return site && remove(scene, site.path);
    },
  },
  {
    name: "other-order",
    weight: 2,
    make: (scene, random) => {
      const site = pickSite(scene, random, ({ value }) => Array.isArray(value) && value.length > 1);
      const items = site?.value as readonly unknown[] | undefined;
      return site && items && { ...set(scene, site.path, items.toReversed()), what: "the other way round" };
    },
  },
];
