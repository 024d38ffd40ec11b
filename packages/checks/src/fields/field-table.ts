import type { About, Look, Report } from "../rule/object-rule.ts";
import { shown } from "../schema/describe-fault.ts";

/** What is asked of fields, by the type that has them. */
export type FieldTable<Asked> = Readonly<Record<string, Readonly<Record<string, Asked>>>>;

/** Why a value is not what was asked, as the rest of a sentence that begins with the value; undefined where it is. */
export type Judge<Asked> = (value: unknown, asked: Asked, about: About) => string | undefined;

const judgeEach = <Asked>(
  field: string,
  list: readonly unknown[],
  asked: Asked,
  judge: Judge<Asked>,
  report: Report,
  about: About,
): void => {
  for (let i = 0; i < list.length; i++) {
    const why = judge(list[i], asked, about);
    if (why !== undefined) report([field, i], `${shown(list[i])} ${why}`);
  }
};

const lookOf = <Asked>(fields: Readonly<Record<string, Asked>>, judge: Judge<Asked>): Look => {
  const asked = Object.entries(fields);
  return (value, report, about) => {
    for (let i = 0; i < asked.length; i++) {
      const [field, what] = asked[i] as [string, Asked];
      const found = value[field];
      if (found === undefined) continue;
      if (Array.isArray(found)) {
        judgeEach(field, found, what, judge, report, about);
        continue;
      }
      const why = judge(found, what, about);
      if (why !== undefined) report([field], `${shown(found)} ${why}`);
    }
  };
};

/** Looks at every field of a table that is there: at its value or, where that is a list, at each entry. */
export const lookAtFields = <Asked>(table: FieldTable<Asked>, judge: Judge<Asked>): Readonly<Record<string, Look>> =>
  Object.fromEntries(Object.entries(table).map(([type, fields]) => [type, lookOf(fields, judge)]));
