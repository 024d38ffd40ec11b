import type { FieldChange } from "../../../diff/field-change.ts";
import type { ObjectChange } from "../../../diff/object-change.ts";
import type { Context } from "../../danger-rule.ts";

const verdicts = { created: "deleted", changed: "changed", deleted: "created" } as const;

const reversedField = ({ path, pattern, before, after, type, order }: FieldChange): FieldChange => ({
  path,
  pattern,
  before: after,
  after: before,
  ...(type !== undefined && { type }),
  ...(order !== undefined && { order }),
});

/** A change the other way round, and the fields of the real one by those of this one. */
export const reversed = (change: ObjectChange): { readonly change: ObjectChange; readonly real: ReadonlyMap<FieldChange, FieldChange> } => {
  const { verdict, before, after, fields, renamedFrom, renamedTo, replaces, replacedBy, identity, kind } = change;
  const real = new Map(fields.map((field) => [reversedField(field), field]));
  const turned: ObjectChange = {
    verdict: verdicts[verdict],
    identity,
    kind,
    fields: [...real.keys()],
    ...(after !== undefined && { before: after }),
    ...(before !== undefined && { after: before }),
    ...(renamedTo !== undefined && { renamedFrom: renamedTo }),
    ...(renamedFrom !== undefined && { renamedTo: renamedFrom }),
    ...(replacedBy !== undefined && { replaces: replacedBy }),
    ...(replaces !== undefined && { replacedBy: replaces }),
  };
  return { change: turned, real };
};

const known = new WeakMap<Context, Context>();

/** Everything else the other way round, made once. */
export const reversedContext = (context: Context): Context => {
  const there = known.get(context);
  if (there !== undefined) return there;
  const changes = new Map([...context.changes].map(([key, change]) => [key, reversed({ ...change, fields: [] }).change]));
  const made: Context = { ...context, before: context.after, after: context.before, changes };
  known.set(context, made);
  return made;
};
