import { describeObject, type KubeObject, type Problem } from "@ashlar/model";
import { compiledValidator, type KindFacts, kubernetes } from "@ashlar/schemas";
import type { Value } from "./rule/object-rule.ts";
import type { RuleFacts } from "./rule/rule.ts";
import { objectRules } from "./rules.ts";
import { judgeSchema } from "./schema/judge-schema.ts";
import { pointerOf } from "./schema/pointer.ts";
import { noSchema } from "./schema/schema-rules.ts";
import { type Plan, planOf, type Sight, sightsByType } from "./walk/plan.ts";
import { type Sighting, walk } from "./walk/walk.ts";

export interface CheckSettings {
  /** The minor version of Kubernetes, one of `kubernetesVersions()`. */
  readonly kubernetes: string;
}

/** Everything that is prepared once for a version, and used for each object. */
interface Prepared {
  readonly sights: ReadonlyMap<string, readonly Sight[]>;
  readonly plans: Map<string, Plan>;
}

const prepared = new Map<string, Prepared>();

const preparedFor = (version: string): Prepared => {
  const known = prepared.get(version);
  if (known !== undefined) return known;
  const made: Prepared = { sights: sightsByType(objectRules), plans: new Map() };
  prepared.set(version, made);
  return made;
};

const planFor = (definition: string, version: string): Plan => {
  const { plans, sights } = preparedFor(version);
  const known = plans.get(definition);
  if (known !== undefined) return known;
  const plan = planOf(definition, kubernetes(version), sights);
  plans.set(definition, plan);
  return plan;
};

const problem = (object: KubeObject, rule: RuleFacts, pointer: string, message: string, remedy?: string): Problem => ({
  rule: rule.name,
  message,
  ...(remedy !== undefined && { remedy }),
  ...(rule.severity === "warning" && { severity: "warning" }),
  object: describeObject(object),
  ...(pointer !== "" && { pointer }),
});

const builtIn = (object: KubeObject, { definition }: KindFacts, { kubernetes: version }: CheckSettings): readonly Problem[] => {
  const validate = compiledValidator(definition, version);
  if (validate === undefined) throw new Error(`${definition} was not compiled for Kubernetes ${version}: run pnpm schemas:compile`);
  const judged = judgeSchema(object, validate, definition, kubernetes(version));
  const sightings: Sighting[] = [];
  if (judged.readable) {
    const value = judged.object as Value;
    walk(value, planFor(definition, version), { kubernetes: version, object: value }, sightings);
  }
  if (judged.found.length === 0 && sightings.length === 0) return [];
  return [
    ...judged.found.map(({ rule, pointer, message, remedy }) => problem(object, rule, pointer, message, remedy)),
    ...sightings.map(({ rule, path, message, remedy }) => problem(object, rule, pointerOf(path), message, remedy)),
  ];
};

/** All that is wrong with one object by itself, as its schema and the rules that see one object find it. */
export const checkObject = (object: KubeObject, settings: CheckSettings): readonly Problem[] => {
  const key = `${object.apiVersion} ${object.kind}`;
  const facts = kubernetes(settings.kubernetes).kinds.get(key);
  if (facts !== undefined) return builtIn(object, facts, settings);
  return [
    problem(object, noSchema, "/kind", `nothing is known of ${object.apiVersion} ${object.kind} in Kubernetes ${settings.kubernetes}`),
  ];
};
