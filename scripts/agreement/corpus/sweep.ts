import type { Kubernetes } from "@ashlar/schemas";
import { type BaseObject, kindOf } from "./base-object.ts";
import type { Mutant } from "./mutants.ts";
import { isRecord } from "./path.ts";
import { type Change, remove, type Scene, set } from "./scene.ts";
import { fieldOf, type Site, sitesOf } from "./site.ts";

/** How often a field is tried in each way, in different objects: some servers look at a field in one kind and not in another. */
const times = 3;

type Try = readonly [fault: string, change: (scene: Pick<Scene, "object">, site: Site) => Change];

const to =
  (value: unknown): Try[1] =>
  (scene, { path }) =>
    set(scene, path, value);

const removed: Try = ["missing-field", (scene, { path }) => remove(scene, path)];
const again: Try = [
  "duplicate-item",
  (scene, { path, value }) => set(scene, [...path, (value as readonly unknown[]).length], (value as readonly unknown[])[0]),
];
const limits: readonly Try[] = [-1, 0, 2 ** 31 - 1].map((number) => ["number", to(number)]);

/** Everything that is tried with a value, by what its schema says of it. */
const triesFor = ({ place, required, schema, value }: Site): readonly Try[] => [
  ...(required ? [removed] : []),
  ["null-value", to(null)],
  ...(schema.type === "string" ? [["empty-text", to("")] as const] : []),
  ...(schema.enum ? [["bad-word", to("Nothing")] as const] : []),
  ...(schema.type === "integer" ? limits : []),
  ...(Array.isArray(value) && value.length > 0 ? [["empty-collection", to([])] as const, again] : []),
  ...(isRecord(value) && place !== "entry" ? [["empty-collection", to({})] as const] : []),
];

/**
 * The same faults everywhere, and none left to chance: each field that any base has, missing, null, empty and at its limits. It shows where
 * servers take less or more than they publish.
 */
export const sweepOf = (bases: readonly BaseObject[], api: Kubernetes): readonly Mutant[] => {
  const tried = new Map<string, number>();
  const mutants: Mutant[] = [];
  for (const base of bases.filter(({ id, object }) => !id.startsWith("clusters/") && api.kinds.has(kindOf(object)))) {
    const here = new Set<string>();
    for (const site of sitesOf(base.object, api.kinds.get(kindOf(base.object))?.definition ?? "", api)) {
      for (const [fault, change] of triesFor(site)) {
        const made = change(base, site);
        const key = `${fault} ${fieldOf(site)} ${fault === "number" ? made.what : ""}`;
        const before = tried.get(key) ?? 0;
        if (before === times || here.has(key) || JSON.stringify(made.object) === JSON.stringify(base.object)) continue;
        tried.set(key, before + 1);
        here.add(key);
        mutants.push({ index: mutants.length, base, faults: [fault], pointer: made.pointer, what: made.what, object: made.object });
      }
    }
  }
  return mutants;
};
