import type { RuleFacts } from "./rule.ts";

/** A value of a Kubernetes type, whose fields have the types that its schema says: rules look only where the schema was kept. */
// biome-ignore lint/suspicious/noExplicitAny: the schema has been checked before, and rules read any of its 3,000 fields
export type Value = Readonly<Record<string, any>>;

/** Where an object will live, as far as rules ask. */
export interface About {
  /** The minor version of its cluster's Kubernetes: `1.36`. */
  readonly kubernetes: string;
  /** The object that the value is part of. */
  readonly object: Value;
  /** Whether it is of a custom kind, of which the server knows only the schema. */
  readonly custom: boolean;
}

/** Reports a problem at a path below the value: `report(["ports", 0, "name"], "…")`. */
export type Report = (path: readonly (string | number)[], message: string, remedy?: string) => void;

/** Looks at one value of a type. */
export type Look = (value: Value, report: Report, about: About) => void;

/** A rule that sees one object, and of that only the values of the types that it names. */
export interface ObjectRule extends RuleFacts {
  /**
   * What to do where a value of a type is met, wherever in an object that is. Types are called as in packages/schemas/recorded:
   * `core.v1.Container` is met in a Pod, a Deployment, a CronJob; `apps.v1.Deployment` is a whole object; `custom` any custom resource.
   */
  readonly on: Readonly<Record<string, Look>>;
}

/** The same look at several types. */
export const onEach = (types: readonly string[], look: Look): Readonly<Record<string, Look>> =>
  Object.fromEntries(types.map((type) => [type, look]));
