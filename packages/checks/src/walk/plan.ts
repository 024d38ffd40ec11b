import type { Kubernetes, Schema } from "@ashlar/schemas";
import type { About, Look, ObjectRule, Value } from "../rule/object-rule.ts";
import type { RuleFacts } from "../rule/rule.ts";
import { schemaRules } from "../schema/schema-rules.ts";
import { twiceInList } from "../schema/twice-in-list.ts";
import { droppedValues, isDroppedField } from "./dropped.ts";

/** A rule's look at a type. */
export interface Sight {
  readonly rule: RuleFacts;
  readonly look: Look;
}

/** A field that leads to values that some rule looks at. */
export interface Step {
  readonly field: string;
  /** Whether the field holds one value, a list of them, or a map to them. */
  readonly holds: "one" | "list" | "map";
  readonly to: Plan;
  /** Values that the server drops, and the way through them: no rule but that of lists looks at what nobody keeps. */
  readonly dropped?: { readonly is: (value: Value, about: About) => boolean; readonly to: Plan };
}

/** What is to be done at a value of one type: which rules look at it, and where to go from there. Types may contain themselves. */
export interface Plan {
  readonly sights: readonly Sight[];
  readonly steps: readonly Step[];
}

interface Building {
  readonly sights: readonly Sight[];
  readonly steps: Step[];
  /** Whether any rule looks at it, or at what it leads to. */
  seen: boolean;
}

const leadsTo = (schema: Schema): readonly [Step["holds"], string] | undefined => {
  if (schema.$ref !== undefined) return ["one", schema.$ref];
  if (schema.items?.$ref !== undefined) return ["list", schema.items.$ref];
  const values = schema.additionalProperties;
  return typeof values === "object" && values.$ref !== undefined ? ["map", values.$ref] : undefined;
};

const marked = (plans: ReadonlyMap<string, Building>): void => {
  for (let grown = true; grown; ) {
    grown = false;
    for (const plan of plans.values())
      if (!plan.seen && plan.steps.some(({ to }) => (to as Building).seen)) {
        plan.seen = true;
        grown = true;
      }
  }
};

/** The rules that look at each type. */
export const sightsByType = (rules: readonly ObjectRule[]): ReadonlyMap<string, readonly Sight[]> => {
  const found = new Map<string, Sight[]>();
  for (const rule of rules)
    for (const [type, look] of Object.entries(rule.on)) found.set(type, [...(found.get(type) ?? []), { rule, look }]);
  return found;
};

/** Plans the way through values of a definition and of all that it leads to; fields that no rule ever looks at are left out. */
export const planOf = (definition: string, api: Kubernetes, sights: ReadonlyMap<string, readonly Sight[]>): Plan => {
  const plans = new Map<string, Building>();
  const build = (name: string, isDropped: boolean): Building => {
    const key = isDropped ? `${name} dropped` : name;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const definition = api.definition(name) ?? {};
    const lists = twiceInList(definition, api.definition).map((look) => ({ rule: schemaRules.twiceInList, look }));
    const own = isDropped ? lists : [...(sights.get(name) ?? []), ...lists];
    const plan: Building = { sights: own, steps: [], seen: own.length > 0 };
    plans.set(key, plan);
    for (const [field, schema] of Object.entries(definition.properties ?? {})) {
      const [holds, type] = leadsTo(schema) ?? [];
      if (holds === undefined || type === undefined) continue;
      const is = droppedValues(type, api.version);
      const to = build(type, isDropped || isDroppedField(name, field, api.version));
      plan.steps.push({ field, holds, to, ...(is && { dropped: { is, to: build(type, true) } }) });
    }
    return plan;
  };
  const root = build(definition, false);
  marked(plans);
  for (const plan of plans.values()) plan.steps.splice(0, plan.steps.length, ...plan.steps.filter(({ to }) => (to as Building).seen));
  return root;
};
