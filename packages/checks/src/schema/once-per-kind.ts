import type { Found } from "../found.ts";
import { noSchema } from "./schema-rules.ts";

/** What is not known of a kind is said once, whatever number of objects there is of it. */
export const oncePerKind = (found: readonly Found[]): readonly Found[] => {
  const kindOf = ({ placed }: Found): string => `${placed.object.apiVersion} ${placed.object.kind}`;
  const counts = new Map<string, number>();
  for (const each of found) if (each.rule === noSchema) counts.set(kindOf(each), (counts.get(kindOf(each)) ?? 0) + 1);
  if (counts.size === 0) return found;
  return found.flatMap((each) => {
    if (each.rule !== noSchema) return [each];
    const count = counts.get(kindOf(each));
    counts.delete(kindOf(each));
    if (count === undefined) return [];
    return [count === 1 ? each : { ...each, message: `${each.message} (${count} objects)` }];
  });
};
