import type { KubeObject } from "@ashlar/model";
import type { Kubernetes } from "@ashlar/schemas";
import { type BaseObject, kindOf } from "./base-object.ts";
import { faults } from "./faults/faults.ts";
import { type Grafts, graftsOf } from "./grafts.ts";
import { type Random, randomOf } from "./random.ts";
import type { Change, Fault } from "./scene.ts";
import { sitesOf } from "./site.ts";

/** An object that was changed, for better or worse. */
export interface Mutant {
  /** Its number in the corpus of its seed; the same however many there are. */
  readonly index: number;
  readonly base: BaseObject;
  /** The kinds of fault that were made: one, now and then two. */
  readonly faults: readonly string[];
  readonly pointer: string;
  /** What was done, for people: `set to 65536`. */
  readonly what: string;
  readonly object: KubeObject;
}

/** Kinds that people write most, and that servers look at most closely, are changed more often. */
const weights: readonly (readonly [RegExp, number])[] = [
  [/ (Deployment|Pod|StatefulSet)$/, 6],
  [/ (DaemonSet|Job|CronJob|Service|Ingress|PersistentVolume)$/, 4],
  [/ (NetworkPolicy|HorizontalPodAutoscaler|PersistentVolumeClaim|CustomResourceDefinition|Secret|ConfigMap|PodTemplate|ReplicaSet)$/, 3],
  [/ (ReplicationController|PodDisruptionBudget|.*Role|.*RoleBinding|.*WebhookConfiguration|.*AdmissionPolicy)$/, 2],
];

const weightOf = (kind: string): number => weights.find(([pattern]) => pattern.test(kind))?.[1] ?? 1;

const weighted = <Item>(items: readonly Item[], weight: (item: Item) => number, random: Random): Item => {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  let left = random.below(1_000_000) * (total / 1_000_000);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return random.pick(items);
};

interface Workshop {
  readonly api: Kubernetes;
  readonly grafts: Grafts;
  readonly byKind: readonly (readonly [string, readonly BaseObject[]])[];
}

const twice = 0.08;

/** The sample has many Deployments that are much the same, those of `base` have more fields. */
const ofOurOwn = 0.7;

const changeOnce = (
  object: KubeObject,
  base: BaseObject,
  { api, grafts }: Workshop,
  random: Random,
): readonly [Fault, Change] | undefined => {
  const definition = api.kinds.get(kindOf(base.object))?.definition ?? "";
  const scene = { object, sites: sitesOf(object, definition, api), api, grafts };
  const fault = weighted(faults, (each) => each.weight, random);
  const change = fault.make(scene, random);
  return change && [fault, change];
};

const attempt = (index: number, shop: Workshop, random: Random): Mutant | undefined => {
  const [, bases] = weighted(shop.byKind, ([kind]) => weightOf(kind), random);
  const written = bases.filter(({ id }) => !id.startsWith("clusters/"));
  const base = random.pick(written.length > 0 && random.chance(ofOurOwn) ? written : bases);
  const first = changeOnce(base.object, base, shop, random);
  if (first === undefined) return undefined;
  const second = random.chance(twice) ? changeOnce(first[1].object, base, shop, random) : undefined;
  const changes = second === undefined ? [first] : [first, second];
  const object = changes.at(-1)?.[1].object ?? base.object;
  if (JSON.stringify(object) === JSON.stringify(base.object)) return undefined;
  return {
    index,
    base,
    faults: changes.map(([{ name }]) => name),
    pointer: changes.map(([, { pointer }]) => pointer).join(" "),
    what: changes.map(([, { what }]) => what).join(" and "),
    object,
  };
};

/**
 * A corpus of mutants. The same bases, API, seed and count give the same corpus; another seed gives another. No two are the same object.
 * @param api the newest version whose servers will be asked: its schemas say which fields there are to break
 */
export const mutantsOf = (bases: readonly BaseObject[], api: Kubernetes, seed: number, count: number): readonly Mutant[] => {
  const known = bases.filter(({ object }) => api.kinds.has(kindOf(object)));
  if (known.length === 0) throw new Error("there is no object to make mutants of");
  const byKind = Object.entries(Object.groupBy(known, ({ object }) => kindOf(object))).map(([kind, list = []]) => [kind, list] as const);
  const shop: Workshop = { api, grafts: graftsOf(bases, api), byKind };
  const seen = new Set<string>();
  const mutants: Mutant[] = [];
  for (let tries = 0; mutants.length < count && tries < count * 20; tries++) {
    const mutant = attempt(mutants.length, shop, randomOf(seed, tries));
    const text = JSON.stringify(mutant?.object);
    if (mutant === undefined || seen.has(text)) continue;
    seen.add(text);
    mutants.push(mutant);
  }
  return mutants;
};
