import type { Schema } from "@ashlar/schemas";
import { isRecord, type Path, valueAt, without, withValue } from "../path.ts";
import { plausible } from "../plausible.ts";
import type { Random } from "../random.ts";
import { type Change, type Fault, pickSite, remove, type Scene, set } from "../scene.ts";
import { fieldOf, type Site } from "../site.ts";

interface Inside {
  readonly path: Path;
  readonly owner: string;
  readonly schema: Schema;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Any object inside the object that has fields of its own, itself among them. */
const pickInside = (scene: Scene, random: Random): Inside | undefined => {
  const site = pickSite(scene, random, ({ value, schema }) => isRecord(value) && schema.properties !== undefined);
  return site && { path: site.path, owner: site.type || site.owner, schema: site.schema, value: site.value as Inside["value"] };
};

const misspelt = (name: string, random: Random): string => {
  const at = random.below(name.length);
  const ways = [
    `${name}s`,
    name.slice(0, -1) || "x",
    name.slice(0, at) + name.slice(at + 1) || "x",
    name.slice(0, at) + name.charAt(at) + name.slice(at),
    name.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`),
    name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
  ];
  return random.pick(ways);
};

const renamed = (scene: Scene, site: Site, name: string): Change => {
  const parent = site.path.slice(0, -1);
  const object = withValue(without(scene.object, site.path), [...parent, name], site.value);
  return { ...set(scene, [...parent, name], site.value), object, what: `${site.field} is written ${name}` };
};

const isField = ({ place }: Site): boolean => place === "field";

const absentFields = ({ schema, value }: Inside): readonly string[] =>
  Object.keys(schema.properties ?? {}).filter((name) => value[name] === undefined && name !== "status");

const added =
  (share: number): Fault["make"] =>
  (scene, random) => {
    const inside = pickInside(scene, random);
    const names = inside && absentFields(inside);
    if (inside === undefined || names === undefined || names.length === 0) return undefined;
    const field = random.pick(names);
    const property = inside.schema.properties?.[field];
    if (property === undefined) return undefined;
    const value = plausible(scene, random, property, { owner: inside.owner, field, place: "field" }, { share });
    return set(scene, [...inside.path, field], value);
  };

/** Fields that are there and should not be, or are not and should. */
export const fieldFaults: readonly Fault[] = [
  {
    name: "unknown-field",
    weight: 5,
    make: (scene, random) => {
      const inside = pickInside(scene, random);
      const name = random.pick([
        "extra",
        "spec",
        "metadata",
        "name",
        "replicas",
        "note",
        "labels",
        "x-thing",
        "image",
        "namespace",
        "type",
        "",
      ]);
      if (inside === undefined || inside.schema.properties?.[name] !== undefined) return undefined;
      return set(scene, [...inside.path, name], random.pick(["x", 1, true, {}, []]));
    },
  },
  {
    name: "misspelt-field",
    weight: 4,
    make: (scene, random) => {
      const site = pickSite(scene, random, isField);
      const name = site && misspelt(site.field, random);
      if (site === undefined || name === undefined || isRecord(valueAt(scene.object, [...site.path.slice(0, -1), name]))) return undefined;
      return renamed(scene, site, name);
    },
  },
  {
    name: "wrong-case-field",
    weight: 2,
    make: (scene, random) => {
      const site = pickSite(scene, random, isField);
      if (site === undefined) return undefined;
      const { field } = site;
      return renamed(scene, site, random.pick([field.charAt(0).toUpperCase() + field.slice(1), field.toLowerCase(), field.toUpperCase()]));
    },
  },
  {
    name: "missing-field",
    weight: 6,
    make: (scene, random) => {
      const site = pickSite(scene, random, (each) => isField(each) && each.required);
      return site && remove(scene, site.path);
    },
  },
  {
    name: "removed-field",
    weight: 14,
    make: (scene, random) => {
      const site = pickSite(scene, random, (each) => isField(each) && !each.required);
      return site && remove(scene, site.path);
    },
  },
  { name: "added-field", weight: 16, make: added(0.1) },
  { name: "added-odd-field", weight: 6, make: added(0.7) },
  {
    name: "exchanged-field",
    weight: 12,
    make: (scene, random) => {
      const site = pickSite(scene, random, ({ path }) => path.length > 1);
      const others = site && scene.grafts.get(fieldOf(site));
      return site && others && set(scene, site.path, random.pick(others));
    },
  },
];
