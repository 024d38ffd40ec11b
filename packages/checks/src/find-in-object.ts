import { compiledValidator, kubernetes } from "@ashlar/schemas";
import { customFinder } from "./find-in-custom.ts";
import type { FindInObject } from "./found.ts";
import type { Value } from "./rule/object-rule.ts";
import type { CustomKinds } from "./schema/custom-kinds.ts";
import { judgeSchema } from "./schema/judge-schema.ts";
import { pointerOf } from "./schema/pointer.ts";
import { schemaRules } from "./schema/schema-rules.ts";
import { unknownKind } from "./versions/unknown-kind.ts";
import type { Plan } from "./walk/plan.ts";
import { type IsOn, type Plans, plansFor } from "./walk/plans.ts";
import { ruleAt } from "./walk/refused-later.ts";
import { type Sighting, walk } from "./walk/walk.ts";

const inBuiltIn = (definition: string, key: string, version: string, plan: Plan): FindInObject => {
  const validate = compiledValidator(definition, version);
  if (validate === undefined) throw new Error(`${definition} was not compiled for Kubernetes ${version}: run pnpm schemas:compile`);
  const api = kubernetes(version);
  return (placed, found) => {
    const { metadata } = placed.object;
    if (typeof metadata !== "object" || metadata === null) {
      found.push({ rule: schemaRules.missingField, placed, pointer: "", message: "'metadata' is missing" });
      return;
    }
    const judged = judgeSchema(placed.object, validate, definition, api);
    for (const each of judged.found)
      found.push({ ...each, rule: ruleAt(each.rule, key, version, each.pointer.split("/").slice(1)), placed });
    if (!judged.readable) return;
    const object = judged.object as Value;
    const sightings: Sighting[] = [];
    walk(object, plan, { kubernetes: version, object, custom: false }, sightings);
    for (const { path, seenAt, rule, ...each } of sightings)
      found.push({ ...each, rule: ruleAt(rule, key, version, path.slice(0, seenAt)), placed, pointer: pointerOf(path) });
  };
};

/** How objects of a kind are looked at. */
const finderFor = (apiVersion: string, kind: string, version: string, kinds: CustomKinds, plans: Plans): FindInObject => {
  const key = `${apiVersion} ${kind}`;
  const facts = kubernetes(version).kinds.get(key);
  if (facts !== undefined) return inBuiltIn(facts.definition, key, version, plans.of(facts.definition));
  const custom = customFinder(apiVersion, kind, version, kinds, plans);
  if (custom !== undefined) return custom;
  const unknown = unknownKind(apiVersion, kind, version);
  return (placed, found) => {
    found.push({ placed, ...unknown });
  };
};

/**
 * How the objects of a cluster are looked at, prepared for each kind when its first object is met.
 * @param kinds the custom kinds that are known
 * @param isOn which rules look; what the schema says is always on
 */
export const objectFinder = (version: string, kinds: CustomKinds, isOn?: IsOn): FindInObject => {
  const plans = plansFor(version, isOn);
  const finders = new Map<string, Map<string, FindInObject>>();
  return (placed, found) => {
    const { apiVersion, kind } = placed.object;
    const known = finders.get(apiVersion)?.get(kind);
    if (known !== undefined) {
      known(placed, found);
      return;
    }
    for (const field of ["apiVersion", "kind"] as const)
      if (typeof placed.object[field] !== "string" || placed.object[field] === "") {
        found.push({ rule: schemaRules.missingField, placed, pointer: "", message: `'${field}' is missing` });
        return;
      }
    const made = finderFor(apiVersion, kind, version, kinds, plans);
    finders.set(apiVersion, (finders.get(apiVersion) ?? new Map()).set(kind, made));
    made(placed, found);
  };
};
