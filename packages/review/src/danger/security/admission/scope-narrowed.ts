import { records, type Selector, selectorOf, type Value } from "@ashlar/checks/tree";
import { coversSelector } from "../traffic/covers-selector.ts";

const everything: Selector = { labels: {}, expressions: [] };
const selectorAt = (value: unknown): Selector => (value === undefined || value === null ? everything : selectorOf(value));

/** What a webhook, or the scope of a policy, no longer looks at. */
export const scopeNarrowed = (was: Value, is: Value): readonly string[] => {
  const found: string[] = [];
  for (const [field, what] of [
    ["namespaceSelector", "namespaces"],
    ["objectSelector", "objects"],
  ] as const)
    if (!coversSelector(selectorAt(is[field]), selectorAt(was[field]))) found.push(`looks at fewer ${what}`);
  const had = new Set(records(was.matchConditions).map(({ expression }) => expression));
  if (records(is.matchConditions).some(({ expression }) => !had.has(expression)))
    found.push("looks only at what one more condition matches");
  return found;
};
