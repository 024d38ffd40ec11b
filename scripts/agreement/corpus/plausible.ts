import type { Schema } from "@ashlar/schemas";
import type { Random } from "./random.ts";
import type { Scene } from "./scene.ts";
import { fieldOf, resolved, type Site } from "./site.ts";
import { pools } from "./values/pools.ts";
import { roleOf } from "./values/role-of.ts";

type Place = Pick<Site, "owner" | "field" | "place">;

/** How daring: the share of values that are not what a person would write. */
export interface Daring {
  readonly share: number;
}

const scalar = (random: Random, { share }: Daring, site: Parameters<typeof roleOf>[0]): unknown => {
  if (site.schema.enum) return random.chance(share / 3) ? "Nothing" : random.pick(site.schema.enum);
  const role = roleOf(site);
  if (role === undefined) return random.chance(0.5);
  const { good, bad, either = [] } = pools[role];
  if (!random.chance(share)) return random.pick(good.length > 0 ? good : ["x"]);
  const odd = [...bad, ...either];
  return random.pick(odd.length > 0 ? odd : good);
};

/** A value for a field: one that the field has in another object, or one made from its schema. */
export const plausible = (scene: Scene, random: Random, schema: Schema, place: Place, daring: Daring, depth = 0): unknown => {
  const known = scene.grafts.get(fieldOf(place)) ?? [];
  if (known.length > 0 && random.chance(0.7)) return random.pick(known);
  const { type, schema: target } = resolved(schema, scene.api);
  const inner = (more: Schema, part: Partial<Place>): unknown => plausible(scene, random, more, { ...place, ...part }, daring, depth + 1);
  if (target.items !== undefined) return depth > 4 ? [] : [inner(target.items, { place: "item" })];
  if (target.properties !== undefined) {
    const wanted = Object.entries(target.properties).filter(
      ([name]) => target.required?.includes(name) === true || (depth < 3 && random.chance(depth === 0 ? 0.35 : 0.2)),
    );
    return Object.fromEntries(
      wanted.map(([name, each]) => [name, inner(each, { owner: type === "" ? place.owner : type, field: name, place: "field" })]),
    );
  }
  if (typeof target.additionalProperties === "object") return { alpha: inner(target.additionalProperties, { place: "entry" }) };
  if (target.type === "object") return {};
  if (target.type === undefined && type !== "IntOrString") return random.pick([{}, true, "x", []]);
  return scalar(random, daring, { ...place, type, schema: target });
};
