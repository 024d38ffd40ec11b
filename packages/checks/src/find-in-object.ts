import { groupOf, type KindSchema } from "@ashlar/model";
import { compiledValidator, kubernetes } from "@ashlar/schemas";
import type { Found } from "./found.ts";
import type { Value } from "./rule/object-rule.ts";
import type { CustomKinds } from "./schema/custom-kinds.ts";
import { judgeCustom } from "./schema/judge-custom.ts";
import { judgeSchema } from "./schema/judge-schema.ts";
import { pointerOf } from "./schema/pointer.ts";
import { notServed, schemaRules } from "./schema/schema-rules.ts";
import type { Placed } from "./tree/tree.ts";
import { adviceAgainst, customVersion } from "./versions/custom-version.ts";
import { unknownKind } from "./versions/unknown-kind.ts";
import type { Plan } from "./walk/plan.ts";
import { type IsOn, type Plans, plansFor } from "./walk/plans.ts";
import { ruleAt } from "./walk/refused-later.ts";
import { type Sighting, walk } from "./walk/walk.ts";

/** Says what is wrong with one object by itself: its schema first, and where that lets them read it, the rules that see one object. */
export type FindInObject = (placed: Placed, found: Found[]) => void;

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

/** The versions of a custom kind that its definition serves: those that it does not advise against, if there are any. */
const servedVersions = (group: string, kind: string, kinds: CustomKinds): readonly string[] => {
  const served = [...kinds].filter(([key, version]) => {
    const [apiVersion = "", name] = key.split(" ");
    return name === kind && groupOf(apiVersion) === group && version.served !== false;
  });
  const good = served.filter(([, { deprecated }]) => deprecated === undefined);
  return (good.length > 0 ? good : served).map(([key]) => key.slice(0, key.indexOf(" ")));
};

/** Also says that a version is deprecated, where it is. */
const withAdvice = (advice: string | undefined, others: readonly string[], find: FindInObject): FindInObject => {
  if (advice === undefined) return find;
  const remedy = `use ${others.join(" or ")}`;
  return (placed, found) => {
    const told = { rule: customVersion, placed, pointer: "/apiVersion", message: advice };
    found.push(others.length === 0 ? told : { ...told, remedy });
    find(placed, found);
  };
};

const inUnserved = (apiVersion: string, kind: string, served: readonly string[]): FindInObject => {
  const message = `the definition of ${kind} does not serve ${apiVersion}`;
  const remedy = served.length === 0 ? "install a definition that serves it" : `use ${served.join(" or ")}`;
  return (placed, found) => {
    found.push({ rule: notServed, placed, pointer: "/apiVersion", message, remedy });
  };
};

const inCustom =
  (schema: KindSchema, version: string, plan: Plan): FindInObject =>
  (placed, found) => {
    const { object } = placed;
    const faults = judgeCustom(object, schema, version);
    for (const each of faults) found.push({ ...each, placed });
    if (faults.some(({ rule }) => rule === schemaRules.wrongType || rule === schemaRules.missingField)) return;
    const sightings: Sighting[] = [];
    walk(object, plan, { kubernetes: version, object, custom: true }, sightings);
    for (const { path, seenAt: _, ...each } of sightings) found.push({ ...each, placed, pointer: pointerOf(path) });
  };

/** How objects of a kind are looked at. */
const finderFor = (apiVersion: string, kind: string, version: string, kinds: CustomKinds, plans: Plans): FindInObject => {
  const key = `${apiVersion} ${kind}`;
  const facts = kubernetes(version).kinds.get(key);
  if (facts !== undefined) return inBuiltIn(facts.definition, key, version, plans.of(facts.definition));
  const custom = kinds.get(key);
  const served = servedVersions(groupOf(apiVersion), kind, kinds);
  if (custom !== undefined && custom.served !== false) {
    const others = served.filter((each) => each !== apiVersion);
    return withAdvice(adviceAgainst(apiVersion, kind, custom), others, inCustom(custom.schema, version, plans.custom()));
  }
  if (custom !== undefined || served.length > 0) return inUnserved(apiVersion, kind, served);
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
