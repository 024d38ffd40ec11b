import type { KindVersion } from "@ashlar/model";
import { compiledValidator, type KindFacts, kubernetes } from "@ashlar/schemas";
import type { Found } from "./found.ts";
import type { Value } from "./rule/object-rule.ts";
import { objectRules } from "./rules.ts";
import type { CustomKinds } from "./schema/custom-kinds.ts";
import { judgeCustom } from "./schema/judge-custom.ts";
import { judgeSchema } from "./schema/judge-schema.ts";
import { pointerOf } from "./schema/pointer.ts";
import { notServed, schemaRules } from "./schema/schema-rules.ts";
import type { Placed } from "./tree/tree.ts";
import { unknownKind } from "./versions/unknown-kind.ts";
import { type Plan, planOf, sightsByType } from "./walk/plan.ts";
import { ruleAt } from "./walk/refused-later.ts";
import { type Sighting, walk } from "./walk/walk.ts";

let sights: ReturnType<typeof sightsByType> | undefined;
const plans = new Map<string, Plan>();

/** The way through objects of a kind, planned when the first of them is met. */
const planFor = (definition: string, version: string): Plan => {
  const key = `${version} ${definition}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  sights ??= sightsByType(objectRules);
  const plan = planOf(definition, kubernetes(version), sights);
  plans.set(key, plan);
  return plan;
};

const inBuiltIn = (placed: Placed, { definition }: KindFacts, version: string, found: Found[]): void => {
  const validate = compiledValidator(definition, version);
  if (validate === undefined) throw new Error(`${definition} was not compiled for Kubernetes ${version}: run pnpm schemas:compile`);
  if (typeof placed.object.metadata !== "object" || placed.object.metadata === null) {
    found.push({ rule: schemaRules.missingField, placed, pointer: "", message: "'metadata' is missing" });
    return;
  }
  const judged = judgeSchema(placed.object, validate, definition, kubernetes(version));
  const key = `${placed.object.apiVersion} ${placed.object.kind}`;
  for (const each of judged.found) found.push({ ...each, rule: ruleAt(each.rule, key, version, each.pointer.split("/").slice(1)), placed });
  if (!judged.readable) return;
  const object = judged.object as Value;
  const sightings: Sighting[] = [];
  walk(object, planFor(definition, version), { kubernetes: version, object, custom: false }, sightings);
  for (const { path, seenAt, rule, ...each } of sightings)
    found.push({ ...each, rule: ruleAt(rule, key, version, path.slice(0, seenAt)), placed, pointer: pointerOf(path) });
};

/** What every object has, custom ones too. */
const customPlan = (version: string): Plan => {
  const key = `${version} custom`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  sights ??= sightsByType(objectRules);
  const plan: Plan = {
    sights: sights.get("custom") ?? [],
    steps: [{ field: "metadata", holds: "one", to: planFor("meta.v1.ObjectMeta", version) }],
  };
  plans.set(key, plan);
  return plan;
};

const inCustom = (placed: Placed, known: KindVersion, version: string, found: Found[]): void => {
  const { object } = placed;
  if (known.served === false) {
    found.push({ rule: notServed, placed, pointer: "/apiVersion", message: `${object.apiVersion} of ${object.kind} is no longer served` });
    return;
  }
  const faults = judgeCustom(object, known.schema, version);
  for (const each of faults) found.push({ ...each, placed });
  if (faults.some(({ rule }) => rule === schemaRules.wrongType || rule === schemaRules.missingField)) return;
  const sightings: Sighting[] = [];
  walk(object, customPlan(version), { kubernetes: version, object, custom: true }, sightings);
  for (const { path, seenAt: _, ...each } of sightings) found.push({ ...each, placed, pointer: pointerOf(path) });
};

/**
 * What is wrong with one object by itself: its schema first, and where that lets them read it, the rules that see one object.
 * @param kinds the custom kinds that are known
 */
export const findInObject = (placed: Placed, version: string, kinds: CustomKinds, found: Found[]): void => {
  const { apiVersion, kind } = placed.object;
  for (const field of ["apiVersion", "kind"] as const)
    if (typeof placed.object[field] !== "string" || placed.object[field] === "") {
      found.push({ rule: schemaRules.missingField, placed, pointer: "", message: `'${field}' is missing` });
      return;
    }
  const key = `${apiVersion} ${kind}`;
  const facts = kubernetes(version).kinds.get(key);
  const custom = kinds.get(key);
  if (facts !== undefined) inBuiltIn(placed, facts, version, found);
  else if (custom !== undefined) inCustom(placed, custom, version, found);
  else found.push({ placed, ...unknownKind(apiVersion, kind, version) });
};
