import type { KindSchema } from "@ashlar/model";
import { asStored } from "./as-stored.ts";
import { type CustomFault, valueChecker } from "./check-value.ts";
import { customSchema } from "./custom-schema.ts";

type Checker = (value: unknown) => readonly CustomFault[];
const known = new WeakMap<KindSchema, Map<string, Checker>>();

const checkerOf = (schema: KindSchema, kubernetes: string): Checker => {
  const versions = known.get(schema) ?? new Map<string, Checker>();
  known.set(schema, versions);
  const checker = versions.get(kubernetes) ?? valueChecker(customSchema(schema, kubernetes));
  versions.set(kubernetes, checker);
  return checker;
};

/**
 * What an API server of this version says against an object of a custom kind under `fieldValidation=Strict`, its CEL rules aside. The
 * schema is prepared once; a kind whose objects nobody has costs nothing.
 * @param kubernetes `1.36`
 */
export const customFaults = (object: Readonly<Record<string, unknown>>, schema: KindSchema, kubernetes: string): readonly CustomFault[] =>
  checkerOf(schema, kubernetes)(asStored(object, schema));
